using System.Linq;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Rules;

/// <summary>A rule of a class, or an expression that every instance of it must meet.</summary>
internal sealed class RuleCheck
{
    private readonly string _className;
    private readonly string _description;
    private readonly InstanceExpression? _preconditions;
    private readonly InstanceExpression? _postconditions;
    private readonly InstanceExpression? _elseconditions;
    private readonly bool _isBidirectional;
    private readonly WorldAssumption _world;

    private RuleCheck(RuleDefinition rule, ClassShape owner, SchemaBinder schema, WorldAssumption world)
    {
        _className = owner.Name;
        _description = rule.Description ?? "its slots do not go together";
        _preconditions = rule.Preconditions is null ? null : new InstanceExpression(rule.Preconditions, owner, schema);
        _postconditions = rule.Postconditions is null ? null : new InstanceExpression(rule.Postconditions, owner, schema);
        _elseconditions = rule.Elseconditions is null ? null : new InstanceExpression(rule.Elseconditions, owner, schema);
        _isBidirectional = rule.Bidirectional;
        _world = world;
    }

    public static RuleCheck[] Of(ClassShape owner, SchemaBinder schema) =>
    [
        .. owner.Definition.Rules.Select(rule => new RuleCheck(rule, owner, schema, rule.OpenWorld ? WorldAssumption.Open : WorldAssumption.Closed)),
        .. owner.Definition.Expressions.Select(expression => new RuleCheck(
            new RuleDefinition { Postconditions = expression, Place = owner.Definition.Place }, owner, schema, WorldAssumption.Open)),
    ];

    /// <summary>Reports every condition that fails, at the value that fails it or, where that is missing, at the row.</summary>
    public void Check(Value?[] values, YamlNode?[] nodes, string? id, int place, ProblemList problems)
    {
        // A value that could not be read tells nothing.
        if (_preconditions?.IsUnknown(values) == true)
        {
            return;
        }

        bool applies = _preconditions?.HoldsFor(values, nodes, WorldAssumption.Closed) != false;
        Report(applies ? _postconditions : _elseconditions);
        if (_isBidirectional && !applies && _postconditions is { } post && !post.IsUnknown(values) && post.HoldsFor(values, nodes, WorldAssumption.Closed))
        {
            Report(_preconditions);
        }

        void Report(InstanceExpression? demanded)
        {
            foreach ((int position, string words) in demanded?.Broken(values, nodes, _world) ?? [])
            {
                int node = position < 0 ? place : values[position]?.Node ?? place;
                problems.Add(ProblemRules.RuleBroken, node, problems.Name(_className, id), _description, words);
            }
        }
    }
}
