using System.Linq;

namespace Factbook;

/// <summary>What a dataset rests on, counted over all its tables. Immutable.</summary>
/// <remarks>Sources and disputes are no facts here: facts are the rows that cite.</remarks>
public sealed record DatasetProvenance
{
    /// <summary>The number of sources.</summary>
    public required int Sources { get; init; }

    /// <summary>The number of sources that the curators read whole.</summary>
    public required int SourcesReadWhole { get; init; }

    /// <summary>The number of facts that cite.</summary>
    public required int Facts { get; init; }

    /// <summary>The number of facts of which at least one source was read whole; the rest rest on excerpts alone.</summary>
    public required int FactsReadWhole { get; init; }

    /// <summary>The number of disputes with a pick.</summary>
    public required int DisputesResolved { get; init; }

    /// <summary>The number of disputes without one.</summary>
    public required int DisputesUnresolved { get; init; }

    /// <summary>The share of facts of which at least one source was read whole, from 0 to 1; 0 where there are no facts.</summary>
    public double ShareReadWhole => Facts == 0 ? 0 : (double)FactsReadWhole / Facts;

    /// <summary>Counts over tables.</summary>
    /// <param name="tables">The tables of a dataset.</param>
    internal static DatasetProvenance Of(FactList<FactTable> tables)
    {
        IFact[] rows = tables.SelectMany(table => table.Facts).ToArray();
        Source[] sources = rows.OfType<Source>().ToArray();
        Dispute[] disputes = rows.OfType<Dispute>().ToArray();
        ICited[] facts = rows.OfType<ICited>().ToArray();
        return new DatasetProvenance
        {
            Sources = sources.Length,
            SourcesReadWhole = sources.Count(source => source.Reading == Reading.Whole),
            Facts = facts.Length,
            FactsReadWhole = facts.Count(fact => fact.Cites.Any(citation => citation.Source.Reading == Reading.Whole)),
            DisputesResolved = disputes.Count(dispute => dispute.IsResolved),
            DisputesUnresolved = disputes.Count(dispute => !dispute.IsResolved),
        };
    }
}
