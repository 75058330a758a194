using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Rules;

/// <summary>The rules by which what an instance holds makes it one of a class.</summary>
/// <param name="owner">The class.</param>
/// <param name="schema">The binders of the schema.</param>
internal sealed class Classification(ClassShape owner, SchemaBinder schema)
{
    private readonly HashSet<int> _asked =
        [.. owner.Definition.ClassificationRules.SelectMany(rule => rule.Slots).Select(slot => owner.Position(slot)).Where(position => position >= 0)];

    private readonly InstanceExpression[] _rules =
        [.. owner.Definition.ClassificationRules.Select(rule => new InstanceExpression(rule, owner, schema))];

    /// <summary>What of an instance the rules ask for.</summary>
    /// <param name="entries">What stands in it.</param>
    public NodeList<YamlEntry> AskedOf(NodeList<YamlEntry> entries) =>
        new([.. entries.Where(entry => _asked.Contains(owner.Position(entry.Key.Text)))]);

    /// <summary>Whether an instance meets one of the rules.</summary>
    /// <inheritdoc cref="InstanceExpression.HoldsFor" path="/param"/>
    public bool HoldsFor(Value?[] values, YamlNode?[] nodes) => _rules.Any(rule => rule.HoldsFor(values, nodes, WorldAssumption.Closed));
}
