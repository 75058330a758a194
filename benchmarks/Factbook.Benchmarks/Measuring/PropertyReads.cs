using System.Collections.Generic;
using System.Linq;

namespace Factbook.Benchmarks.Measuring;

/// <summary>Each property read in a loop of its own, over rows in no order, compared with plain objects.</summary>
/// <param name="Start">A day.</param>
/// <param name="Kind">A member of an enum.</param>
/// <param name="Amount">A decimal.</param>
/// <param name="SourceId">A reference.</param>
/// <param name="Title">A text of what is referred to.</param>
/// <param name="Visitor">A text.</param>
internal sealed record PropertyReads(Ratio Start, Ratio Kind, Ratio Amount, Ratio SourceId, Ratio Title, Ratio Visitor)
{
    public static IReadOnlyList<string> Names { get; } =
        [nameof(Start), nameof(Kind), nameof(Amount), nameof(SourceId), nameof(Title), nameof(Visitor)];

    /// <summary>All of them.</summary>
    public IEnumerable<Ratio> Each() => [Start, Kind, Amount, SourceId, Title, Visitor];

    /// <summary>The mean of the ratios.</summary>
    public double Mean => GeometricMean.Of(Each().Select(ratio => ratio.Value));
}
