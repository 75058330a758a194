using System;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding.Rules;

/// <summary>What a rule says about one slot. For a list, what it says of values holds for each item.</summary>
internal sealed class Condition(int position, SlotDefinition expression, PatternCache patterns)
{
    /// <summary>The slot's position in the class.</summary>
    public int Position => position;

    /// <summary>Whether a postcondition is broken by the slot being absent.</summary>
    public bool DemandsValue => expression.Required || expression.ValuePresence == true;

    /// <summary>Whether a precondition can hold where the slot is absent: only where that is all it asks for.</summary>
    public bool AllowsNone => expression.ValuePresence == false;

    /// <summary>Whether a value meets the condition.</summary>
    public bool HoldsFor(Value value)
    {
        if (expression.ValuePresence == false)
        {
            return false;
        }

        if (value is not ListValue list)
        {
            return HoldsForItem(value);
        }

        if (list.Items.Count < (expression.MinimumCardinality ?? (DemandsValue ? 1 : 0))
            || list.Items.Count > (expression.MaximumCardinality ?? int.MaxValue))
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
        string slot = "'" + expression.Name + "' ";
        return expression switch
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
        return (expression.EqualsString is not { } only || text == only)
            && (expression.EqualsStringIn.Count == 0 || Array.IndexOf([.. expression.EqualsStringIn], text) >= 0)
            && (expression.Pattern is not { } pattern || (text is not null && patterns.Matches(pattern, text) != false))
            && (expression.MinimumValue is not { } minimum || !Bounds.IsLess(value, minimum))
            && (expression.MaximumValue is not { } maximum || !Bounds.IsGreater(value, maximum))
            && HasRange(value);
    }

    /// <summary>Whether the value is of one of the ranges that the condition names, if it names any.</summary>
    private bool HasRange(Value value)
    {
        if (expression.Ranges.Count == 0)
        {
            return true;
        }

        foreach (SlotRange range in expression.Ranges)
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

    private string Interval() => (expression.MinimumValue, expression.MaximumValue) switch
    {
        ({ } minimum, { } maximum) => FormattableString.Invariant($"from {minimum} to {maximum}"),
        ({ } minimum, null) => FormattableString.Invariant($"at least {minimum}"),
        (_, { } maximum) => FormattableString.Invariant($"at most {maximum}"),
        _ => "",
    };
}
