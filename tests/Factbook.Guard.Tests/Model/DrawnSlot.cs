using System.Collections.Generic;
using System.Linq;

namespace Factbook.Guard.Tests.Model;

/// <summary>A slot as a class declares it, or as it has it with everything inherited and refined.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Ranges">One range, or the alternatives of <c>any_of</c>.</param>
internal sealed record DrawnSlot(string Name, IReadOnlyList<DrawnRange> Ranges)
{
    public bool IsRequired { get; init; }

    public bool IsList { get; init; }

    public bool IsDisputable { get; init; }

    public bool IsIdentifier { get; init; }

    /// <summary>Whether it tells the values of one list apart, and is the key where they stand in a mapping.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether its values stand in a list although they have keys.</summary>
    public bool IsInlinedAsList { get; init; }

    /// <summary>Whether its values stand in a mapping by their key; follows from the range.</summary>
    public bool IsMapping { get; init; }

    /// <summary>The slot that leads back.</summary>
    public string? Inverse { get; init; }

    /// <summary>Whether it follows from the slot that leads back, and data do not state it.</summary>
    public bool IsComputed { get; init; }

    /// <summary>The value that stands where data state none.</summary>
    public DrawnValue? Default { get; init; }

    /// <summary>What the schema calls the slot, where data call it otherwise.</summary>
    public string? DeclaredName { get; init; }

    /// <summary>Whether its bounds are said as the one number that it may have.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether it is the number of the row, which neither the schema nor data state.</summary>
    public bool IsRowNumber { get; init; }

    /// <summary>Whether the schema says of it that it is searched, or that it is not.</summary>
    public bool? IsSearched { get; init; }

    public bool DesignatesType { get; init; }

    /// <summary>Whether an index by it is asked for.</summary>
    public bool IsIndexed { get; init; }

    public long? Least { get; init; }

    public long? Most { get; init; }

    /// <summary>Whether a mixin declares it.</summary>
    public bool IsOfMixin { get; init; }

    /// <summary>Whether a usage has refined it.</summary>
    public bool IsNarrowed { get; init; }

    public bool IsAnyOf => Ranges.Count > 1;

    /// <summary>What is drawn for it: the first range where there is one.</summary>
    public DrawnRange Range => Ranges[0];

    /// <summary>The slot with what a usage states.</summary>
    public DrawnSlot RefinedBy(DrawnUsage usage) => this with
    {
        Ranges = usage.Ranges ?? Ranges,
        IsRequired = IsRequired || usage.IsRequired,
        Least = usage.Least ?? Least,
        Most = usage.Most ?? Most,
        IsNarrowed = true,
    };

    public override string ToString() =>
        $"{Name}: {string.Join(" or ", Ranges.Select(range => range.Name))}{(IsList ? " []" : "")}{(IsRequired ? "" : "?")}";
}

/// <summary>What <c>slot_usage</c> states of a slot that is inherited.</summary>
/// <param name="Slot">The slot's name.</param>
internal sealed record DrawnUsage(string Slot)
{
    public IReadOnlyList<DrawnRange>? Ranges { get; init; }

    public bool IsRequired { get; init; }

    public long? Least { get; init; }

    public long? Most { get; init; }
}
