using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Reads an instance that is written in place.</summary>
internal sealed class ObjectBinder(ClassBinder type) : RangeBinder
{
    /// <summary>The class that the range names.</summary>
    public ClassBinder Class => type;

    public override string Expectation => "an instance of " + type.Name;

    public override bool HasShape(YamlNode node) => node is YamlMapping;

    public override Value Bind(YamlNode node, string slot, ProblemList problems) =>
        Bind(node, (YamlScalar?)null, problems);

    /// <summary>Reads an instance whose identifier may stand before it, as a key.</summary>
    public Value Bind(YamlNode node, YamlScalar? identifier, ProblemList problems) =>
        type.ForInstance(node, identifier).Bind(node, identifier, problems);
}
