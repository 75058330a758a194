using System.Linq;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Tells whether a usage keeps the promises of the slot that it refines.</summary>
internal sealed class SlotNarrowing(
    SchemaDeclarations declarations, ClassGraph graph, TypeResolver types, SchemaTarget target)
{
    /// <summary>What the usage allows that the slot forbids, in words; <see langword="null"/> where nothing.</summary>
    internal string? WhatWidens(SlotDeclaration slot, SlotDeclaration usage)
    {
        if (usage.Multivalued is { } multivalued && multivalued != (slot.Multivalued ?? false) && (target.SlotsAreProperties || !multivalued))
        {
            return multivalued ? "it has one value" : "it is a list";
        }

        if (usage.Identifier is { } identifier && identifier != (slot.Identifier ?? false) && (target.SlotsAreProperties || !identifier))
        {
            return identifier ? "it is declared without identifier" : "it is the identifier";
        }

        if (usage.Disputable is { } disputable && disputable != (slot.Disputable ?? false))
        {
            return "whether it can be disputed is said where it is declared";
        }

        if (target.ReportsWithoutEffect && WhatIsStricter(slot, usage) is { } stricter)
        {
            return stricter;
        }

        // Where the default range stands in for none, a range is new; but a property in C# has its type already.
        bool isNew = !target.SlotsAreProperties && !slot.StatesRange;
        return isNew || !StatesRange(usage) ? null : WhatRangeWidens(slot, usage);
    }

    /// <summary>What of a usage remains where the stricter holds.</summary>
    internal SlotDeclaration Stricter(SlotDeclaration slot, SlotDeclaration usage)
    {
        bool isWider = StatesRange(usage) && WhatRangeWidens(slot, usage) is not null && WhatRangeWidens(usage, slot) is null;
        return usage with
        {
            Required = slot.Required == true ? null : usage.Required,
            Range = isWider ? null : usage.Range,
            AnyOf = isWider && usage.HasAlternatives && usage.HasOnlyRanges ? default : usage.AnyOf,
        };
    }

    /// <summary>Whether what remains of a usage can hold: in C# a property keeps its type, and a list stays a list.</summary>
    internal bool CanHold(SlotDeclaration slot, SlotDeclaration usage) => !target.SlotsAreProperties
        ? usage.Disputable is not { } disputable || disputable == (slot.Disputable ?? false)
        : WhatWidens(slot, usage with
        {
            Required = null,
            MinimumValue = null,
            MaximumValue = null,
            MinimumCardinality = null,
            MaximumCardinality = null,
            Range = IsOneText(slot) && !usage.HasAlternatives ? null : usage.Range,
        }) is null;

    // Whatever a descendant has instead, the property of the ancestor can show as a text.
    private bool IsOneText(SlotDeclaration slot) =>
        slot.Multivalued != true && slot.Ranges.Count == 1 && types.Find(slot.Ranges[0].Name)?.Kind == ScalarKind.Text;

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

    private static bool StatesRange(SlotDeclaration usage) => usage.StatesRange;

    // LinkML lets the stricter hold; to whoever writes a dataset it is a mistake that a usage has no effect.
    private static string? WhatIsStricter(SlotDeclaration slot, SlotDeclaration usage)
    {
        if (slot.Required == true && usage.Required == false)
        {
            return "it is required";
        }

        if (usage.MinimumValue < slot.MinimumValue || usage.MaximumValue > slot.MaximumValue)
        {
            return "its bounds are narrower";
        }

        bool isNarrower = usage.MinimumCardinality < slot.MinimumCardinality
            || usage.MaximumCardinality > slot.MaximumCardinality;
        return isNarrower ? "its cardinality is narrower" : null;
    }

    private string? WhatRangeWidens(SlotDeclaration slot, SlotDeclaration usage)
    {
        PlacedName? wider = usage.Ranges.FirstOrDefault(
            range => !slot.Ranges.Any(basis => IsNarrower(range.Name, basis.Name)));
        string ranges = string.Join(" or ", slot.Ranges.Select(range => $"'{range.Name}'"));
        return wider is null ? null : $"'{wider.Name}' is not based on {ranges}";
    }

    // Every text is a string, those of enums too; in C# an enum is another type.
    private bool IsText(string name) =>
        types.Find(name)?.Kind == ScalarKind.Text || (!target.SlotsAreProperties && declarations.Enums.ContainsKey(name)) || declarations.OpenEnums.Contains(name);

    // An instance by itself has the texts; in C# the enums are two types.
    private bool IsPart(string name, string basis) => declarations.Enums.TryGetValue(name, out EnumDefinition part)
        && declarations.Enums.TryGetValue(basis, out EnumDefinition whole)
        && part.Values.All(value => whole.Values.Any(known => known.Text == value.Text));

    // Names that are not declared are reported elsewhere.
    private bool IsNarrower(string name, string basis) =>
        name == basis
        || types.IsBasedOn(name, basis)
        || (basis == "string" && IsText(name))
        || (!target.SlotsAreProperties && IsPart(name, basis))
        || (declarations.Classes.TryGetValue(basis, out ClassDeclaration known) && known.IsAny)
        || (declarations.Classes.ContainsKey(name)
            ? graph.Ancestors(name).Contains(basis)
            : types.Find(name) is null && !declarations.Enums.ContainsKey(name) && !declarations.OpenEnums.Contains(name));
}
