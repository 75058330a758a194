using System.Collections.Generic;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Reads an instance that is written in place.</summary>
internal sealed class ObjectBinder(ClassBinder type) : RangeBinder
{
    // Instances hold instances in their turn: without what was found, the work would double at every level.
    private readonly Dictionary<YamlNode, Value?> _found = new(NodeIdentity.Instance);

    /// <summary>The class that the range names.</summary>
    public ClassBinder Class => type;

    public override string Expectation => "an instance of " + type.Name;

    public override bool HasShape(YamlNode node) => node is YamlMapping;

    public override Value Bind(YamlNode node, string slot, ProblemList problems) =>
        Bind(node, (YamlScalar?)null, problems);

    /// <summary>Reads an instance whose identifier may stand before it, as a key.</summary>
    public Value Bind(YamlNode node, YamlScalar? identifier, ProblemList problems)
    {
        IReadOnlyList<ClassBinder> candidates = type.ForInstance(node, identifier);
        if (candidates.Count > 1)
        {
            if (!_found.TryGetValue(node, out Value? found))
            {
                found = FirstThatFits(candidates, node, identifier, problems.Path);
                _found.Add(node, found);
            }

            if (found is not null)
            {
                return found;
            }
        }

        return candidates[0].Bind(node, identifier, problems);
    }

    private static Value? FirstThatFits(
        IReadOnlyList<ClassBinder> candidates, YamlNode node, YamlScalar? identifier, string path)
    {
        foreach (ClassBinder candidate in candidates)
        {
            var trial = new ProblemList(path) { IsTrial = true };
            Value value = candidate.Bind(node, identifier, trial);
            if (trial.Errors == 0)
            {
                return value;
            }
        }

        return null;
    }
}
