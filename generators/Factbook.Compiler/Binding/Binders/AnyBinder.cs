using Factbook.Compiler.Binding.Mends;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Reads a value of any kind.</summary>
internal abstract class AnyBinder : RangeBinder
{
    private AnyBinder()
    {
    }

    /// <summary>In a dataset a scalar, which is a text: nothing says what else it could be.</summary>
    public static AnyBinder Text { get; } = new OfTexts();

    /// <summary>In an instance by itself a scalar or an object, kept as it is written: no type is to follow from it.</summary>
    public static AnyBinder AsWritten { get; } = new OfScalarsAndObjects();

    /// <summary>Whatever stands there, kept as it is written until another record says of which type it is.</summary>
    public static AnyBinder Deferred { get; } = new OfDeferred();

    public override string Expectation => "any value";

    public override Value Bind(YamlNode node, string slot, ProblemList problems)
    {
        if (HasShape(node))
        {
            return ValueOf(node);
        }

        problems.Add(ProblemRules.SingleExpected, node.Number, slot, Wording.Shape(node), SlotMend.OfCollection(node));
        return new InvalidValue(node.Number);
    }

    /// <summary>The value of a node that has the shape.</summary>
    protected virtual Value ValueOf(YamlNode node) => new UnresolvedValue(node.Number, node);

    private sealed class OfTexts : AnyBinder
    {
        protected override Value ValueOf(YamlNode node) => new TextValue(node.Number, ((YamlScalar)node).Text);
    }

    private sealed class OfScalarsAndObjects : AnyBinder
    {
        public override bool HasShape(YamlNode node) => node is YamlScalar or YamlMapping;
    }

    private sealed class OfDeferred : AnyBinder
    {
        public override bool HasShape(YamlNode node) => true;
    }
}
