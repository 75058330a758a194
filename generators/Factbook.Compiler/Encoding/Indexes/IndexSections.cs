using System.Linq;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>The bytes of a table's indexes by date and by reference, wherever they will stand.</summary>
/// <param name="RootSlot">The table's slot of the tree root.</param>
/// <param name="Dates">The indexes by date.</param>
/// <param name="References">The indexes by reference.</param>
/// <param name="Values">The indexes by enum and by true and false.</param>
public sealed record IndexSections(
    string RootSlot, EquatableArray<DateIndexSection> Dates, EquatableArray<ReferenceIndexSection> References,
    EquatableArray<ReferenceIndexSection> Values)
{
    /// <summary>Builds the indexes.</summary>
    /// <param name="columns">The values.</param>
    public static IndexSections Build(IndexColumns columns) => new(
        columns.RootSlot,
        columns.Dates.Select(dates => DateIndexBuilder.Build(dates)).ToEquatableArray(),
        columns.References.Select(ReferenceIndexSection.Build).ToEquatableArray(),
        columns.Values.Select(ReferenceIndexSection.Build).ToEquatableArray());
}
