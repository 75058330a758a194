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
            ? EquatableArray.Of(ranges.Resolve(range, isInlined))
            : default;
        EquatableArray<SlotRange> within = own.Count > 0 ? own : outer;
        constraints.Check(stated, within);
        return Add(SlotResolver.Define(stated, own, hasUnidentified: false), stated, within);
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
