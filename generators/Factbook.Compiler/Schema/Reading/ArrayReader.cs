using System;
using System.Linq;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Reads how many dimensions an array has.</summary>
internal static class ArrayReader
{
    private const string Maximum = "maximum_number_dimensions";

    /// <summary>The shape, or <see langword="null"/> where the slot is no array.</summary>
    internal static ArrayShape? Read(SchemaElement slot)
    {
        if (slot.Child("array", Metaslots.Array) is not { } array)
        {
            return null;
        }

        EquatableArray<ArrayDimension> dimensions = array.Items("dimensions", "a list of dimensions")
            .Select(item => Dimension(array.Item("dimensions", item, Metaslots.Dimension)))
            .ToEquatableArray();
        bool isOpen = array.Find(Maximum) is YamlScalar { Text: "false" };
        int? exact = array.Count("exact_number_dimensions");
        int? least = array.Count("minimum_number_dimensions") ?? exact;
        int? most = isOpen ? null : array.Count(Maximum) ?? exact;
        // Dimensions by themselves are all that there are; with numbers they are the first.
        bool areAll = dimensions.Count > 0 && !isOpen && least is null && most is null;
        return new ArrayShape(
            Math.Max(1, Math.Max(least ?? 0, dimensions.Count)), areAll ? dimensions.Count : most, dimensions);
    }

    /// <summary>The slot with a list in the place of an array of one dimension.</summary>
    internal static SlotDeclaration AsList(SlotDeclaration slot)
    {
        if (slot is not { Array: { IsList: true } list, Multivalued: not true })
        {
            return slot;
        }

        ArrayDimension? length = list.Dimensions.Count > 0 ? list.Dimensions[0] : null;
        return slot with
        {
            Array = null,
            Multivalued = true,
            MinimumCardinality = length?.Minimum ?? slot.MinimumCardinality,
            MaximumCardinality = length?.Maximum ?? slot.MaximumCardinality,
        };
    }

    private static ArrayDimension Dimension(SchemaElement stated)
    {
        int? exact = stated.Count("exact_cardinality");
        return new ArrayDimension(stated.Count("minimum_cardinality") ?? exact, stated.Count("maximum_cardinality") ?? exact);
    }
}
