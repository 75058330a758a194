using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Rules;

/// <summary>What an expression demands of an instance: an expression of its class, or a side of a rule.</summary>
internal sealed class InstanceExpression
{
    private readonly ClassExpression _stated;
    private readonly ClassShape _owner;
    private readonly (int Position, SlotCondition Stated, SlotExpression Expression)[] _conditions;
    private readonly InstanceExpression[] _anyOf;
    private readonly InstanceExpression[] _allOf;
    private readonly InstanceExpression[] _noneOf;
    private readonly InstanceExpression[] _exactlyOneOf;

    public InstanceExpression(ClassExpression stated, ClassShape owner, SchemaBinder schema)
    {
        _stated = stated;
        _owner = owner;
        _conditions =
        [
            .. stated.SlotConditions
                .Select(condition => (owner.Position(condition.Slot), condition, SlotExpression.Of(condition.Expression, schema, owner.Definition))),
        ];
        _anyOf = Parts(stated.AnyOf, owner, schema);
        _allOf = Parts(stated.AllOf, owner, schema);
        _noneOf = Parts(stated.NoneOf, owner, schema);
        _exactlyOneOf = Parts(stated.ExactlyOneOf, owner, schema);
    }

    /// <summary>Whether the instance meets the expression.</summary>
    /// <param name="values">The values by slot.</param>
    /// <param name="nodes">The same as they are written.</param>
    /// <param name="world">What a condition on a slot comes to where the slot has no value.</param>
    public bool HoldsFor(Value?[] values, YamlNode?[] nodes, WorldAssumption world) =>
        (_stated.IsA is not { } ancestor || CoreNames.Descends(_owner.Definition, ancestor))
        && _conditions.All(condition => Holds(condition, values, nodes, world))
        && Combine(part => part.HoldsFor(values, nodes, world), part => part.HoldsFor(values, nodes, WorldAssumption.Closed));

    /// <summary>Whether a value that could not be read decides, so that nothing can be said.</summary>
    public bool IsUnknown(Value?[] values) =>
        _conditions.Any(condition => condition.Position >= 0 && values[condition.Position] is InvalidValue)
        || _anyOf.Concat(_allOf).Concat(_noneOf).Concat(_exactlyOneOf).Any(part => part.IsUnknown(values));

    /// <summary>The conditions that are not met, each in words and with the position of its slot; negative where
    /// it is a combination.</summary>
    public IEnumerable<(int Position, string Words)> Broken(Value?[] values, YamlNode?[] nodes, WorldAssumption world)
    {
        foreach ((int Position, SlotCondition Stated, SlotExpression Expression) condition in _conditions)
        {
            if (!(condition.Position >= 0 && values[condition.Position] is InvalidValue) && !Holds(condition, values, nodes, world))
            {
                yield return (condition.Position, ConditionWords.Of(condition.Stated.Expression));
            }
        }

        bool isOfClass = _stated.IsA is not { } ancestor || CoreNames.Descends(_owner.Definition, ancestor);
        if (!isOfClass || !Combine(
            part => part.IsUnknown(values) || part.HoldsFor(values, nodes, world),
            part => !part.IsUnknown(values) && part.HoldsFor(values, nodes, WorldAssumption.Closed)))
        {
            yield return (-1, ConditionWords.Of(_stated));
        }
    }

    // What must not hold does not hold of a value that is not there.
    private bool Combine(System.Func<InstanceExpression, bool> holds, System.Func<InstanceExpression, bool> holdsSurely) =>
        _allOf.All(holds)
        && (_anyOf.Length == 0 || _anyOf.Any(holds))
        && !_noneOf.Any(holdsSurely)
        && (_exactlyOneOf.Length == 0 || _exactlyOneOf.Count(holds) == 1);

    private static bool Holds(
        (int Position, SlotCondition Stated, SlotExpression Expression) condition, Value?[] values, YamlNode?[] nodes, WorldAssumption world)
    {
        // A list without items is no value.
        Value? value = condition.Position < 0 || values[condition.Position] is ListValue { Items.Count: 0 } ? null : values[condition.Position];
        SlotDefinition stated = condition.Stated.Expression;
        if (value is not null)
        {
            return nodes[condition.Position] is { } node ? condition.Expression.HoldsFor(node, value) : stated.ValuePresence != false;
        }

        bool mayBeAbsent = stated.ValuePresence == false
            || (stated.ValuePresence is null
                && (condition.Stated.IsOptional || stated is { MinimumCardinality: 0 } or { MaximumCardinality: 0 }));
        return mayBeAbsent || world.HoldsForNone(condition.Expression);
    }

    private static InstanceExpression[] Parts(EquatableArray<ClassExpression> stated, ClassShape owner, SchemaBinder schema) =>
        [.. stated.Select(part => new InstanceExpression(part, owner, schema))];
}
