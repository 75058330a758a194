using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Scalars;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Rules;

/// <summary>What an expression demands of the value of a slot.</summary>
internal sealed class SlotExpression
{
    private readonly SlotDefinition _stated;
    private readonly PatternCache _patterns;
    private readonly RangeBinder? _range;
    private readonly SlotExpression[] _anyOf;
    private readonly SlotExpression[] _allOf;
    private readonly SlotExpression[] _noneOf;
    private readonly SlotExpression[] _exactlyOneOf;
    private readonly SlotExpression? _hasMember;
    private readonly SlotExpression? _allMembers;
    private readonly MemberConditions? _conditions;

    private SlotExpression(SlotDefinition stated, SchemaBinder schema, ClassDefinition? owner)
    {
        _stated = stated;
        _patterns = schema.Patterns;
        _range = stated.Ranges.Count == 0 || owner is null ? null : schema.Range(stated, owner);
        _anyOf = Parts(stated.AnyOf, schema, owner);
        _allOf = Parts(stated.AllOf, schema, owner);
        _noneOf = Parts(stated.NoneOf, schema, owner);
        _exactlyOneOf = Parts(stated.ExactlyOneOf, schema, owner);
        _hasMember = stated.HasMember is null ? null : new SlotExpression(stated.HasMember, schema, owner);
        _allMembers = stated.AllMembers is null ? null : new SlotExpression(stated.AllMembers, schema, owner);
        _conditions = stated.Conditions.Count == 0 ? null : new MemberConditions(stated.Conditions, schema);
        IsAboutLists = _hasMember is not null || _allMembers is not null || stated.MinimumCardinality is not null
            || stated.MaximumCardinality is not null
            || _anyOf.Concat(_allOf).Concat(_noneOf).Concat(_exactlyOneOf).Any(part => part.IsAboutLists);
        IsAboutPresence = stated.Required || stated.ValuePresence is not null || stated.MinimumCardinality > 0
            || _anyOf.Concat(_allOf).Concat(_noneOf).Concat(_exactlyOneOf).Any(part => part.IsAboutPresence);
    }

    /// <summary>Whether something is said of a list as a whole.</summary>
    public bool IsAboutLists { get; }

    /// <summary>Whether something is said of whether there is a value.</summary>
    public bool IsAboutPresence { get; }

    /// <summary>An expression with everything that it states.</summary>
    public static SlotExpression Of(SlotDefinition stated, SchemaBinder schema, ClassDefinition owner) => new(stated, schema, owner);

    /// <summary>An expression of a type, which says nothing of ranges.</summary>
    public static SlotExpression OfType(SlotDefinition stated, SchemaBinder schema) => new(stated, schema, null);

    /// <summary>The expressions inside a slot, whose own words are checked elsewhere; <see langword="null"/> where there are none.</summary>
    public static SlotExpression? Within(SlotDefinition slot, SchemaBinder schema, ClassDefinition owner) => !slot.HasExpressions ? null : new(
        new SlotDefinition
        {
            Name = slot.Name,
            Place = slot.Place,
            Ranges = default,
            AnyOf = slot.AnyOf,
            AllOf = slot.AllOf,
            NoneOf = slot.NoneOf,
            ExactlyOneOf = slot.ExactlyOneOf,
            HasMember = slot.HasMember,
            AllMembers = slot.AllMembers,
        },
        schema,
        owner);

    /// <summary>Whether a value meets the expression.</summary>
    /// <param name="node">The value as it is written.</param>
    /// <param name="value">The value as bound by the range of the slot.</param>
    public bool HoldsFor(YamlNode node, Value value)
    {
        if (_stated.ValuePresence == false)
        {
            return false;
        }

        if (value is not ListValue list)
        {
            return HoldsForItem(node, value) && HoldsForList([(node, value)]);
        }

        (YamlNode Node, Value Value)[] items = [.. Items(node, list).Where(item => item.Value is not InvalidValue)];
        return HoldsForList(items) && items.All(item => HoldsForItem(item.Node, item.Value))
            && Combinations(part => part.HoldsFor(node, value), ofLists: true);
    }

    /// <summary>Whether the expression is met where there is no value.</summary>
    public bool HoldsForNone() => !_stated.Required
        && _stated.ValuePresence != true
        && !(_stated.MinimumCardinality > 0)
        && CombinationsOfNone();

    private bool CombinationsOfNone()
    {
        // What is said of values says nothing where there is none.
        SlotExpression[] none = [.. _noneOf.Where(part => part.IsAboutPresence)];
        SlotExpression[] one = _exactlyOneOf.Any(part => part.IsAboutPresence) ? _exactlyOneOf : [];
        return _allOf.All(part => part.HoldsForNone())
            && (_anyOf.Length == 0 || _anyOf.Any(part => part.HoldsForNone()))
            && !none.Any(part => part.HoldsForNone())
            && (one.Length == 0 || one.Count(part => part.HoldsForNone()) == 1);
    }

    private bool HoldsForList((YamlNode Node, Value Value)[] items) =>
        items.Length >= (_stated.MinimumCardinality ?? 0)
        && items.Length <= (_stated.MaximumCardinality ?? int.MaxValue)
        && (_hasMember is null || items.Any(item => _hasMember.HoldsFor(item.Node, item.Value)))
        && (_allMembers is null || items.All(item => _allMembers.HoldsFor(item.Node, item.Value)));

    private bool HoldsForItem(YamlNode node, Value value)
    {
        if (_range is not null)
        {
            var trial = new ProblemList("") { IsTrial = true };
            Value bound = _range.HasShape(node) ? _range.Bind(node, _stated.Name, trial) : new InvalidValue(node.Number);
            if (trial.Errors > 0 || bound is InvalidValue)
            {
                return false;
            }

            value = bound;
        }

        Value number = NumberIn(node, value);
        return HasText(node, value)
            && _conditions?.HoldsFor(node, value) != false
            && (_stated.MinimumValue is not { } minimum || !Bounds.IsLess(number, minimum))
            && (_stated.MaximumValue is not { } maximum || !Bounds.IsGreater(number, maximum))
            && Combinations(part => part.HoldsFor(node, value), ofLists: false);
    }

    // Where any value may stand, what is written as a number is compared as one.
    private static Value NumberIn(YamlNode node, Value value) =>
        value is TextValue or UnresolvedValue && node is YamlScalar { IsPlain: true } scalar && NumberText.TryDecimal(scalar.Text, out decimal number)
            ? new DecimalValue(value.Node, number)
            : value;

    private bool HasText(YamlNode node, Value value)
    {
        if (_stated.EqualsString is null && _stated.EqualsStringIn.Count == 0 && _stated.Pattern is null)
        {
            return true;
        }

        string? text = value is UnresolvedValue ? (node as YamlScalar)?.Text : ValueText.Of(value);
        return (_stated.EqualsString is not { } only || text == only)
            && (_stated.EqualsStringIn.Count == 0 || _stated.EqualsStringIn.Contains(text))
            && (_stated.Pattern is not { } pattern || (text is not null && _patterns.Matches(pattern, text) != false));
    }

    // An operand about lists is asked of the list, every other of each item.
    private bool Combinations(System.Func<SlotExpression, bool> holds, bool ofLists) =>
        (!Concerns(_allOf, ofLists) || _allOf.All(holds))
        && (!Concerns(_anyOf, ofLists) || _anyOf.Any(holds))
        && (!Concerns(_noneOf, ofLists) || !_noneOf.Any(holds))
        && (!Concerns(_exactlyOneOf, ofLists) || _exactlyOneOf.Count(holds) == 1);

    private static bool Concerns(SlotExpression[] parts, bool ofLists) =>
        parts.Length > 0 && parts.Any(part => part.IsAboutLists) == ofLists;

    private static IEnumerable<(YamlNode Node, Value Value)> Items(YamlNode node, ListValue list)
    {
        for (int i = 0; i < list.Items.Count; i++)
        {
            YamlNode item = node switch
            {
                YamlSequence sequence when i < sequence.Items.Count => sequence.Items[i],
                YamlMapping mapping when i < mapping.Entries.Count => mapping.Entries[i].Value,
                _ => node,
            };
            yield return (item, list.Items[i]);
        }
    }

    private static SlotExpression[] Parts(EquatableArray<SlotDefinition> stated, SchemaBinder schema, ClassDefinition? owner) =>
        [.. stated.Select(part => new SlotExpression(part, schema, owner))];
}
