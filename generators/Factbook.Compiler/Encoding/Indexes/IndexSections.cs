using System.Linq;
using System.Threading;

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
    /// <summary>The periods of the indexes by date.</summary>
    public EquatableArray<PeriodSection> Periods { get; init; }

    /// <summary>The indexes by unique keys.</summary>
    public EquatableArray<UniqueKeySection> Keys { get; init; }

    /// <summary>Builds the indexes.</summary>
    /// <param name="columns">The values.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static IndexSections Build(IndexColumns columns, CancellationToken cancellation = default) => new(
        columns.RootSlot,
        columns.Dates.Select(dates => DateIndexBuilder.Build(dates.Select(date => date?.Earliest))).ToEquatableArray(),
        columns.References.Select(ReferenceIndexSection.Build).ToEquatableArray(),
        columns.Values.Select(ReferenceIndexSection.Build).ToEquatableArray())
    {
        Keys = columns.Keys.Select(column => UniqueKeySection.Build(column, cancellation)).ToEquatableArray(),
        Periods = columns.Dates.Select(dates => PeriodIndexBuilder.Build(dates)).ToEquatableArray(),
    };
}
