using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Reads a value of one of several ranges: the first that it fits.</summary>
internal sealed class AnyOfBinder(IReadOnlyList<RangeBinder> ranges) : RangeBinder
{
    // Alternatives may hold alternatives in their turn: without what was found, the work would double at every level.
    private readonly Dictionary<YamlNode, Value?> _found = new(NodeIdentity.Instance);

    public override string Expectation => string.Join(", or ", ranges.Select(range => range.Expectation));

    public override bool HasShape(YamlNode node) => ranges.Any(range => range.HasShape(node));

    public override Value Bind(YamlNode node, string slot, ProblemList problems)
    {
        RangeBinder[] shaped = [.. ranges.Where(range => range.HasShape(node))];
        if (shaped.Length == 1)
        {
            // The shape says which range is meant, so its own problems say more than "fits none".
            return shaped[0].Bind(node, slot, problems);
        }

        if (!_found.TryGetValue(node, out Value? found))
        {
            found = FirstThatFits(node, slot, problems.Path);
            _found.Add(node, found);
        }

        if (found is not null)
        {
            return found;
        }

        string text = node is YamlScalar scalar ? scalar.Text : Wording.Shape(node);
        problems.Add(ProblemRules.NoRangeFits, node.Number, text, slot, Expectation);
        return new InvalidValue(node.Number);
    }

    private Value? FirstThatFits(YamlNode node, string slot, string path)
    {
        foreach (RangeBinder range in ranges)
        {
            var trial = new ProblemList(path) { IsTrial = true };
            Value value = range.Bind(node, slot, trial);
            if (trial.Errors == 0)
            {
                return value;
            }
        }

        return null;
    }
}
