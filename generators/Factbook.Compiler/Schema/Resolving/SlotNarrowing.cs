using System.Linq;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Tells whether a usage keeps the promises of the slot that it refines.</summary>
internal abstract class SlotNarrowing(SchemaDeclarations declarations, ClassGraph graph, TypeResolver types)
{
    /// <summary>What the usage allows that the slot forbids, in words; <see langword="null"/> where nothing.</summary>
    internal string? WhatWidens(SlotDeclaration slot, SlotDeclaration usage)
    {
        if (usage.Multivalued is { } multivalued && Forbids(multivalued, slot.Multivalued ?? false))
        {
            return multivalued ? "it has one value" : "it is a list";
        }

        if (usage.Identifier is { } identifier && Forbids(identifier, slot.Identifier ?? false))
        {
            return identifier ? "it is declared without identifier" : "it is the identifier";
        }

        if (usage.Disputable is { } disputable && disputable != (slot.Disputable ?? false))
        {
            return "whether it can be disputed is said where it is declared";
        }

        return WhatHasNoEffect(slot, usage) ?? (IsFreeToState(slot) || !usage.StatesRange ? null : WhatRangeWidens(slot, usage));
    }

    /// <summary>What of a usage remains where the stricter holds.</summary>
    internal SlotDeclaration Stricter(SlotDeclaration slot, SlotDeclaration usage)
    {
        bool isWider = usage.StatesRange && WhatRangeWidens(slot, usage) is not null && WhatRangeWidens(usage, slot) is null;
        return usage with
        {
            Required = slot.Required == true ? null : usage.Required,
            Range = isWider ? null : usage.Range,
            AnyOf = isWider && usage.HasAlternatives && usage.HasOnlyRanges ? default : usage.AnyOf,
        };
    }

    /// <summary>Whether what remains of a usage can hold.</summary>
    internal abstract bool CanHold(SlotDeclaration slot, SlotDeclaration usage);

    /// <summary>Whether the slot has other values everywhere, so that what remains of a usage can hold.</summary>
    internal abstract bool IsLoosenedBy(SlotDeclaration slot, SlotDeclaration usage);

    /// <summary>Whether nothing but the kind and the number of two slots' values is apart.</summary>
    internal static bool CanBeLoose(SlotDeclaration slot, SlotDeclaration other) =>
        (other.Identifier ?? slot.Identifier ?? false) == (slot.Identifier ?? false) && slot.Identifier != true
        && (other.Disputable ?? false) == (slot.Disputable ?? false);

    /// <summary>Whether a usage may not say yes or no where the slot says the other.</summary>
    protected abstract bool Forbids(bool stated, bool present);

    /// <summary>What makes it a mistake that a part of the usage has no effect, in words.</summary>
    protected abstract string? WhatHasNoEffect(SlotDeclaration slot, SlotDeclaration usage);

    /// <summary>Whether usages may state any range, because the slot states none.</summary>
    protected abstract bool IsFreeToState(SlotDeclaration slot);

    /// <summary>Whether each value of an enum is one of another range.</summary>
    protected abstract bool HasOnlyValuesOf(string name, string basis);

    /// <summary>What two parents say of a slot as one, the stricter of the two; <see langword="null"/> where both cannot hold.</summary>
    internal SlotDeclaration? Merge(SlotDeclaration first, SlotDeclaration second)
    {
        bool isNarrower = WhatRangeWidens(first, second) is null;
        bool isWider = WhatRangeWidens(second, first) is null;
        bool isApart = (!isNarrower && !isWider && first.StatesRange && second.StatesRange)
            || (first.Multivalued ?? false) != (second.Multivalued ?? false)
            || (first.Identifier ?? false) != (second.Identifier ?? false)
            || (first.Alias ?? first.Name) != (second.Alias ?? second.Name)
            || (first.Disputable ?? false) != (second.Disputable ?? false)
            || first.GivenName != second.GivenName
            || (first.EqualsString is not null && second.EqualsString is not null && first.EqualsString != second.EqualsString);
        if (isApart)
        {
            return null;
        }

        bool takesSecond = second.StatesRange && (isNarrower || !first.StatesRange);
        SlotDeclaration merged = first.RefinedBy(takesSecond ? second : second with { Range = null, AnyOf = second.HasAlternatives ? default : second.AnyOf });
        bool hasTwoPatterns = first.Pattern is not null && second.Pattern is not null && first.Pattern != second.Pattern;
        return merged with
        {
            Place = first.Place,
            Required = first.Required == true || second.Required == true ? true : merged.Required,
            AllOf = hasTwoPatterns
                ? merged.AllOf.Append(new SlotDeclaration { Name = first.Name, Place = first.Place, DefaultRange = first.DefaultRange, Pattern = first.Pattern })
                    .ToEquatableArray()
                : merged.AllOf,
        };
    }

    /// <summary>Whether a name is that of a type of texts.</summary>
    protected bool IsText(string name) => types.Find(name)?.Kind == ScalarKind.Text;

    private string? WhatRangeWidens(SlotDeclaration slot, SlotDeclaration usage)
    {
        PlacedName? wider = usage.Ranges.FirstOrDefault(
            range => !slot.Ranges.Any(basis => IsNarrower(range.Name, basis.Name)));
        string ranges = string.Join(" or ", slot.Ranges.Select(range => $"'{range.Name}'"));
        return wider is null ? null : $"'{wider.Name}' is not based on {ranges}";
    }

    // Names that are not declared are reported elsewhere.
    private bool IsNarrower(string name, string basis) =>
        name == basis
        || types.IsBasedOn(name, basis)
        || (basis == "string" && (IsText(name) || declarations.OpenEnums.Contains(name)))
        || HasOnlyValuesOf(name, basis)
        || (declarations.Classes.TryGetValue(basis, out ClassDeclaration known) && known.IsAny)
        || (declarations.Classes.ContainsKey(name)
            ? graph.Ancestors(name).Contains(basis)
            : types.Find(name) is null && !declarations.Enums.ContainsKey(name) && !declarations.OpenEnums.Contains(name));
}
