namespace Factbook.Compiler.CSharp;

/// <summary>The property that leads from a fact to those which refer to it.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Slot">The slot that is computed.</param>
/// <param name="Description">What it says.</param>
/// <param name="Type">The type of the facts that refer.</param>
/// <param name="PartnerSlot">The slot by which they do.</param>
/// <param name="IsList">Whether there may be several.</param>
/// <param name="Sources">The tables that they stand in.</param>
public sealed record InverseType(
    string Name,
    string Slot,
    string? Description,
    TypeReference Type,
    string PartnerSlot,
    bool IsList,
    EquatableArray<TableReference> Sources)
{
    /// <summary>The name of the look-ups that answer it.</summary>
    public required string Index { get; init; }

    /// <summary>Whether it is a part of one look-up, as it stands there.</summary>
    public bool IsSlice => Sources.Count == 1 && Sources[0].RowType == Type;
}
