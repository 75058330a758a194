using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Reads one value of one range: a type, an enum, a reference, an object, or anything.</summary>
internal abstract class RangeBinder
{
    /// <summary>What fits, in words that follow "is not".</summary>
    public abstract string Expectation { get; }

    /// <summary>Whether a node has the shape of such values, whatever its content.</summary>
    public virtual bool HasShape(YamlNode node) => node is YamlScalar;

    /// <summary>Reads a value that is not null.</summary>
    /// <param name="node">The node; of any shape.</param>
    /// <param name="slot">The slot's name, for messages.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>The value, or an <see cref="InvalidValue"/> after a problem was reported.</returns>
    public abstract Value Bind(YamlNode node, string slot, ProblemList problems);
}
