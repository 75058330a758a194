using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding.Rules;

/// <summary>Says in words what an expression demands.</summary>
internal static class ConditionWords
{
    /// <summary>A condition on a slot, such as <c>'size' must be at least 3</c>.</summary>
    public static string Of(SlotDefinition condition)
    {
        string slot = "'" + condition.Name + "' ";
        return condition switch
        {
            { ValuePresence: false } => slot + "must be absent",
            { EqualsString: { } text } => slot + "must be '" + text + "'",
            { EqualsStringIn: { Count: > 0 } texts } => slot + "must be " + Wording.OneOf(texts),
            { Pattern: { } pattern } => slot + "must match " + pattern,
            { MinimumValue: not null } or { MaximumValue: not null } => slot + "must be " + Interval(condition),
            { HasMember: not null } => slot + "must have an item of a certain kind",
            { AllMembers: not null } => slot + "must have only items of a certain kind",
            { Conditions.Count: > 0 } => slot + "must be an instance where " + string.Join(" and ", condition.Conditions.Select(part => Of(part.Expression))),
            { AnyOf.Count: > 0 } => slot + "must meet " + Combination("one of", condition.AnyOf),
            { ExactlyOneOf.Count: > 0 } => slot + "must meet " + Combination("exactly one of", condition.ExactlyOneOf),
            { NoneOf.Count: > 0 } => slot + "must meet " + Combination("none of", condition.NoneOf),
            { AllOf.Count: > 0 } => slot + "must meet " + Combination("all of", condition.AllOf),
            { Ranges.Count: > 0 } => slot + "must be of " + string.Join(" or ", condition.Ranges.Select(range => range.Name)),
            { Required: true } or { ValuePresence: true } => slot + "is needed",
            _ => slot + "does not fit",
        };
    }

    /// <summary>What the expressions of a type demand of the value of a slot.</summary>
    public static string OfType(IEnumerable<SlotDefinition> expressions, string slot) =>
        string.Join(" and ", expressions.Select(expression => Of(Named(expression, slot))));

    // The parts of an expression of a type bear its name, and not that of the slot.
    private static SlotDefinition Named(SlotDefinition expression, string slot) => expression with
    {
        Name = slot,
        AnyOf = expression.AnyOf.Select(part => Named(part, slot)).ToEquatableArray(),
        AllOf = expression.AllOf.Select(part => Named(part, slot)).ToEquatableArray(),
        NoneOf = expression.NoneOf.Select(part => Named(part, slot)).ToEquatableArray(),
        ExactlyOneOf = expression.ExactlyOneOf.Select(part => Named(part, slot)).ToEquatableArray(),
    };

    /// <summary>A combination of expressions on an instance.</summary>
    public static string Of(ClassExpression expression) => expression switch
    {
        { AnyOf.Count: > 0 } => "one of its conditions must hold",
        { ExactlyOneOf.Count: > 0 } => "exactly one of its conditions must hold",
        { NoneOf.Count: > 0 } => "none of its conditions may hold",
        { IsA: { } name } => $"it must be of {name}",
        _ => "its conditions must all hold",
    };

    private static string Combination(string which, IEnumerable<SlotDefinition> parts) =>
        which + ": " + string.Join("; ", parts.Select(Of));

    private static string Interval(SlotDefinition condition) => (condition.MinimumValue, condition.MaximumValue) switch
    {
        ({ } minimum, { } maximum) => FormattableString.Invariant($"from {minimum} to {maximum}"),
        ({ } minimum, null) => FormattableString.Invariant($"at least {minimum}"),
        (_, { } maximum) => FormattableString.Invariant($"at most {maximum}"),
        _ => "",
    };
}
