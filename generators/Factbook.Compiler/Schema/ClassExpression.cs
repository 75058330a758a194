using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Schema;

/// <summary>What an instance must be like: conditions on slots, and combinations of such expressions.</summary>
public sealed record ClassExpression
{
    /// <summary>The class that the instance must be of, or of a descendant of; any where absent.</summary>
    public string? IsA { get; init; }

    /// <summary>Conditions on slots, all of which must hold.</summary>
    public EquatableArray<SlotCondition> SlotConditions { get; init; }

    /// <summary>Expressions of which one at least must hold, if there are any.</summary>
    public EquatableArray<ClassExpression> AnyOf { get; init; }

    /// <summary>Expressions that must all hold.</summary>
    public EquatableArray<ClassExpression> AllOf { get; init; }

    /// <summary>Expressions none of which may hold.</summary>
    public EquatableArray<ClassExpression> NoneOf { get; init; }

    /// <summary>Expressions of which exactly one must hold, if there are any.</summary>
    public EquatableArray<ClassExpression> ExactlyOneOf { get; init; }

    /// <summary>The slots on which there are conditions, those of the combined expressions included.</summary>
    public IEnumerable<string> Slots => SlotConditions.Select(condition => condition.Slot)
        .Concat(new[] { AnyOf, AllOf, NoneOf, ExactlyOneOf }.SelectMany(parts => parts.SelectMany(part => part.Slots)));

    /// <summary>Whether it has nothing but conditions on slots.</summary>
    public bool IsPlain => IsA is null && AnyOf.Count + AllOf.Count + NoneOf.Count + ExactlyOneOf.Count == 0;
}
