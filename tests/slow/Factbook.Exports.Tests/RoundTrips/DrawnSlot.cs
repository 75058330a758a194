using System.Collections.Generic;

namespace Factbook.Exports.Tests.RoundTrips;

/// <summary>A slot of a drawn schema.</summary>
/// <param name="Name">The name.</param>
/// <param name="Range">The range, or <c>text_or_number</c> for a choice of two.</param>
/// <param name="Class">The class in place, if the range is one.</param>
/// <param name="IsList">Whether it holds several.</param>
/// <param name="IsRequired">Whether it always holds something.</param>
internal sealed record DrawnSlot(string Name, string Range, DrawnClass? Class, bool IsList, bool IsRequired)
{
    /// <summary>The slot in YAML.</summary>
    public string Yaml => $"{Name}: {{{(Range == DrawnSchema.TextOrNumber ? "any_of: [{range: integer}, {range: string}]" : "range: " + Range)}"
        + (IsList ? ", multivalued: true" : "")
        + (Class is not null && IsList ? ", inlined_as_list: true" : "")
        + (IsRequired ? ", required: true" : "")
        + (Name == DrawnSchema.Designator ? ", designates_type: true" : "") + "}";
}

/// <summary>A class of a drawn schema.</summary>
internal sealed record DrawnClass(string Name, List<DrawnSlot> Slots);

/// <summary>A table of a drawn schema, whose rows are of its class or, where it has any, of a descendant.</summary>
internal sealed record DrawnTable(string Name, DrawnClass Class, IReadOnlyList<DrawnClass> Descendants);
