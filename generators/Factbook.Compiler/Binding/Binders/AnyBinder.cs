using Factbook.Compiler.Binding.Mends;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>
/// Reads a value of any kind: a text, unless another record decides the type, or no type is to follow from it; then it is
/// kept as it is written.
/// </summary>
internal sealed class AnyBinder(bool isDecidedElsewhere, bool takesObjects) : RangeBinder
{
    public override string Expectation => "any value";

    public override bool HasShape(YamlNode node) =>
        isDecidedElsewhere || node is YamlScalar || (takesObjects && node is YamlMapping);

    public override Value Bind(YamlNode node, string slot, ProblemList problems)
    {
        if (isDecidedElsewhere || (takesObjects && HasShape(node)))
        {
            return new UnresolvedValue(node.Number, node);
        }

        if (node is YamlScalar scalar)
        {
            return new TextValue(node.Number, scalar.Text);
        }

        problems.Add(ProblemRules.SingleExpected, node.Number, slot, Wording.Shape(node), SlotMend.OfCollection(node));
        return new InvalidValue(node.Number);
    }
}
