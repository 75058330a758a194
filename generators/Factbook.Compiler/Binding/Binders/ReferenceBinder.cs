using Factbook.Compiler.Binding.Mends;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>
/// Reads the identifier of another record. Whether there is such a record is a question to the whole dataset.
/// </summary>
internal sealed class ReferenceBinder(string className, string? ownTable, ScalarKind identifier, Notation notation) : RangeBinder
{
    public override string Expectation => "the id of a record of " + className;

    public override Value Bind(YamlNode node, string slot, ProblemList problems)
    {
        if (node is YamlScalar mistyped && !notation.Allows(mistyped, identifier))
        {
            problems.Add(ProblemRules.WrongScalar, node.Number, mistyped.Text, Expectation, Notations.Mend(mistyped));
            return new InvalidValue(node.Number);
        }

        if (node is YamlScalar scalar)
        {
            return new ReferenceValue(node.Number, className, scalar.Text, ownTable);
        }

        problems.Add(ProblemRules.SingleExpected, node.Number, slot, Wording.Shape(node), SlotMend.OfCollection(node));
        return new InvalidValue(node.Number);
    }
}
