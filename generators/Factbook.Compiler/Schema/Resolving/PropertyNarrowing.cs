using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>
/// Narrowing in a dataset: in C# a property keeps its type, a list stays a list, and enums are types of their own.
/// </summary>
/// <param name="declarations">Has the classes and enums.</param>
/// <param name="graph">Knows which class inherits from which.</param>
/// <param name="types">Knows the types.</param>
internal sealed class PropertyNarrowing(SchemaDeclarations declarations, ClassGraph graph, TypeResolver types)
    : SlotNarrowing(declarations, graph, types)
{
    internal override bool CanHold(SlotDeclaration slot, SlotDeclaration usage) => WhatWidens(slot, usage with
    {
        Required = null,
        MinimumValue = null,
        MaximumValue = null,
        MinimumCardinality = null,
        MaximumCardinality = null,
        Range = IsOneText(slot) && !usage.HasAlternatives ? null : usage.Range,
    }) is null;

    internal override bool IsLoosenedBy(SlotDeclaration slot, SlotDeclaration usage) => !CanHold(slot, usage) && CanBeLoose(slot, usage);

    protected override bool Forbids(bool stated, bool present) => stated != present;

    // LinkML lets the stricter hold; to whoever writes a dataset it is a mistake that a usage has no effect.
    protected override string? WhatHasNoEffect(SlotDeclaration slot, SlotDeclaration usage)
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

    // Where the default range stands in for none, the property has its type already.
    protected override bool IsFreeToState(SlotDeclaration slot) => false;

    protected override bool HasOnlyValuesOf(string name, string basis) => false;

    // Whatever a descendant has instead, the property of the ancestor can show as a text.
    private bool IsOneText(SlotDeclaration slot) =>
        slot.Multivalued != true && slot.Ranges.Count == 1 && IsText(slot.Ranges[0].Name);
}
