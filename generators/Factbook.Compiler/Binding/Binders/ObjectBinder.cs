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

    public override Value Bind(YamlNode node, string slot, ProblemList problems) => type.Bind(node, null, problems);
}
