using System;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding.Rules;

/// <summary>What a rule says about one slot. For a list, what it says of values holds for each item.</summary>
internal sealed class Condition(int position, SlotCondition stated, PatternCache patterns)
{
    private readonly SlotDefinition _expression = stated.Expression;

    /// <summary>The slot's position in the class.</summary>
    public int Position => position;

    /// <summary>
    /// Whether the condition holds where the slot is absent: only where it says so. LinkML's rules are not of an open
    /// world, in which an absent value might yet be known to someone.
    /// </summary>
    public bool AllowsNone =>
        _expression.ValuePresence == false
        || (_expression.ValuePresence is null
            && (stated.IsOptional || _expression is { MinimumCardinality: 0 } or { MaximumCardinality: 0 }));

    /// <summary>Whether a value meets the condition.</summary>
    public bool HoldsFor(Value value)
    {
        if (_expression.ValuePresence == false)
        {
            return false;
        }

        if (value is not ListValue list)
        {
            return HoldsForItem(value);
        }

        if (list.Items.Count < (_expression.MinimumCardinality ?? 0)
            || list.Items.Count > (_expression.MaximumCardinality ?? int.MaxValue))
        {
            return false;
        }

        foreach (Value item in list.Items)
        {
            if (item is not InvalidValue && !HoldsForItem(item))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The condition in words.</summary>
    public string Describe()
    {
        string slot = "'" + _expression.Name + "' ";
        return _expression switch
        {
            { ValuePresence: false } => slot + "must be absent",
            { EqualsString: { } text } => slot + "must be '" + text + "'",
            { EqualsStringIn: { Count: > 0 } texts } => slot + "must be " + Wording.OneOf(texts),
            { Pattern: { } pattern } => slot + "must match " + pattern,
            { MinimumValue: not null } or { MaximumValue: not null } => slot + "must be " + Interval(),
            { Required: true } or { ValuePresence: true } => slot + "is needed",
            _ => slot + "does not fit",
        };
    }

    private bool HoldsForItem(Value value)
    {
        string? text = ValueText.Of(value);
        return (_expression.EqualsString is not { } only || text == only)
            && (_expression.EqualsStringIn.Count == 0 || Array.IndexOf([.. _expression.EqualsStringIn], text) >= 0)
            && (_expression.Pattern is not { } pattern || (text is not null && patterns.Matches(pattern, text) != false))
            && (_expression.MinimumValue is not { } minimum || !Bounds.IsLess(value, minimum))
            && (_expression.MaximumValue is not { } maximum || !Bounds.IsGreater(value, maximum))
            && HasRange(value);
    }

    /// <summary>Whether the value is of one of the ranges that the condition names, if it names any.</summary>
    private bool HasRange(Value value)
    {
        if (_expression.Ranges.Count == 0)
        {
            return true;
        }

        foreach (SlotRange range in _expression.Ranges)
        {
            bool fits = value switch
            {
                EnumValue member => range.Kind == SlotRangeKind.Enum && range.Name == member.EnumName,
                ObjectValue instance => range.Kind == SlotRangeKind.Object && range.Name == instance.ClassName,
                ReferenceValue reference => range.Kind == SlotRangeKind.Reference && range.Name == reference.RangeClass,
                _ => range.Kind is SlotRangeKind.Type or SlotRangeKind.Any,
            };
            if (fits)
            {
                return true;
            }
        }

        return false;
    }

    private string Interval() => (_expression.MinimumValue, _expression.MaximumValue) switch
    {
        ({ } minimum, { } maximum) => FormattableString.Invariant($"from {minimum} to {maximum}"),
        ({ } minimum, null) => FormattableString.Invariant($"at least {minimum}"),
        (_, { } maximum) => FormattableString.Invariant($"at most {maximum}"),
        _ => "",
    };
}
