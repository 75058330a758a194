using System.Linq;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Tells whether a usage keeps the promises of the slot that it refines.</summary>
internal sealed class SlotNarrowing(
    SchemaDeclarations declarations, ClassGraph graph, TypeResolver types, bool isDataset)
{
    /// <summary>What the usage allows that the slot forbids, in words; <see langword="null"/> where nothing.</summary>
    internal string? WhatWidens(SlotDeclaration slot, SlotDeclaration usage)
    {
        if (usage.Multivalued is { } multivalued && multivalued != (slot.Multivalued ?? false) && (isDataset || !multivalued))
        {
            return multivalued ? "it has one value" : "it is a list";
        }

        if (usage.Identifier is { } identifier && identifier != (slot.Identifier ?? false) && (isDataset || !identifier))
        {
            return identifier ? "it is declared without identifier" : "it is the identifier";
        }

        if (usage.Disputable is { } disputable && disputable != (slot.Disputable ?? false))
        {
            return "whether it can be disputed is said where it is declared";
        }

        if (isDataset && WhatIsStricter(slot, usage) is { } stricter)
        {
            return stricter;
        }

        // Where the default range stands in for none, a range is new; but a property in C# has its type already.
        bool isNew = !isDataset && slot.Range is null && slot.AnyOf.Count == 0;
        return isNew || (usage.Range is null && usage.AnyOf.Count == 0) ? null : WhatRangeWidens(slot, usage);
    }

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
        types.Find(name)?.Kind == ScalarKind.Text || (!isDataset && declarations.Enums.ContainsKey(name));

    // Names that are not declared are reported elsewhere.
    private bool IsNarrower(string name, string basis) =>
        name == basis
        || types.IsBasedOn(name, basis)
        || (basis == "string" && IsText(name))
        || (declarations.Classes.TryGetValue(basis, out ClassDeclaration known) && known.IsAny)
        || (declarations.Classes.ContainsKey(name)
            ? graph.Ancestors(name).Contains(basis)
            : types.Find(name) is null && !declarations.Enums.ContainsKey(name));
}
