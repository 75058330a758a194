using System.Collections.Generic;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding.Assembling;

/// <summary>Which classes a reference in a slot may lead to.</summary>
internal static class ReferenceRanges
{
    /// <summary>
    /// The range that lets a reference lead to a record of a class, or <see langword="null"/> where none does.
    /// </summary>
    /// <param name="slot">The slot, whose ranges may be several.</param>
    /// <param name="reference">
    /// The reference; the range that it was read with counts too, for the values of claims.
    /// </param>
    /// <param name="target">The class of the record.</param>
    public static string? Match(SlotDefinition slot, ReferenceValue reference, ClassDefinition target)
    {
        if (CoreNames.Descends(target, reference.RangeClass))
        {
            return reference.RangeClass;
        }

        return slot.Ranges.Find(range => range.Kind == SlotRangeKind.Reference && CoreNames.Descends(target, range.Name))?.Name;
    }

    /// <summary>The classes in words.</summary>
    public static string Describe(SlotDefinition slot, ReferenceValue reference)
    {
        var names = new List<string>();
        foreach (SlotRange range in slot.Ranges)
        {
            if (range.Kind == SlotRangeKind.Reference)
            {
                names.Add(range.Name);
            }
        }

        return names.Count == 0 ? reference.RangeClass : string.Join(" or ", names);
    }
}
