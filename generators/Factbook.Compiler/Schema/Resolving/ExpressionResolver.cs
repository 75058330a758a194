using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Turns what is demanded of values into definitions, and checks that it fits the ranges.</summary>
internal sealed class ExpressionResolver(RangeResolver ranges, ConstraintChecks constraints, bool isInlined)
{
    /// <summary>The definition of an expression: only what is stated, and a range only where it states one.</summary>
    /// <param name="stated">The expression.</param>
    /// <param name="outer">The ranges of the value without it.</param>
    internal SlotDefinition Resolve(SlotDeclaration stated, EquatableArray<SlotRange> outer)
    {
        EquatableArray<SlotRange> own = stated.Range is { } range
            ? ranges.ResolveAll(range, isInlined)
            : default;
        EquatableArray<SlotRange> within = own.Count > 0 ? own : outer;
        constraints.Check(stated, within);
        return Add(SlotResolver.Define(stated, own, hasUnidentified: false), stated, within) with
        {
            Conditions = stated.Conditions.SelectMany(condition => Condition(condition, within)).ToEquatableArray(),
        };
    }

    // Of the slots of the instance: what they are called, and their ranges, is known from the class of the range.
    private IEnumerable<SlotCondition> Condition(SlotDeclaration condition, EquatableArray<SlotRange> within)
    {
        if (ranges.SlotOf(within, condition) is not { } slot)
        {
            yield return new SlotCondition(condition.Name, SlotResolver.Define(condition, default, hasUnidentified: false))
            {
                IsOptional = condition.Required == false,
            };
            yield break;
        }

        bool isWrittenInPlace = slot.Inlined == true || slot.InlinedAsList == true;
        EquatableArray<SlotRange> own = slot.Ranges.SelectMany(range => ranges.ResolveAll(range, isWrittenInPlace)).ToEquatableArray();
        string name = slot.Alias ?? slot.Name;
        constraints.CheckCardinality(condition, slot.Multivalued ?? false);
        SlotDefinition resolved = new ExpressionResolver(ranges, constraints, isWrittenInPlace).Resolve(condition, own);
        yield return new SlotCondition(name, resolved with { Name = name }) { IsOptional = condition.Required == false };
    }

    /// <summary>A definition with the expressions inside it.</summary>
    internal SlotDefinition Add(SlotDefinition definition, SlotDeclaration stated, EquatableArray<SlotRange> within) => definition with
    {
        // Where alternatives say nothing but ranges, the ranges of the slot say it all.
        AnyOf = stated.HasAlternatives && stated.HasOnlyRanges && definition.Ranges.Count > 1 ? default : Resolve(stated.AnyOf, within),
        AllOf = Resolve(stated.AllOf, within),
        NoneOf = Resolve(stated.NoneOf, within),
        ExactlyOneOf = Resolve(stated.ExactlyOneOf, within),
        HasMember = stated.HasMember is null ? null : Resolve(stated.HasMember, within),
        AllMembers = stated.AllMembers is null ? null : Resolve(stated.AllMembers, within),
    };

    private EquatableArray<SlotDefinition> Resolve(EquatableArray<SlotDeclaration> stated, EquatableArray<SlotRange> within) =>
        stated.Select(part => Resolve(part, within)).ToEquatableArray();
}
