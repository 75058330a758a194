using System.Collections.Generic;

namespace Factbook.Tool.Charts.Trade;

/// <summary>The amounts of a chart, all in one currency or unit.</summary>
internal sealed record ObservationSet
{
    /// <summary>What they are.</summary>
    public required string Title { get; init; }

    /// <summary>The amounts, ordered by period and id.</summary>
    public required IReadOnlyList<Observation> Drawn { get; init; }

    /// <summary>The currency or unit.</summary>
    public required string Measure { get; init; }

    /// <summary>How many records the table has, drawn or not.</summary>
    public required int Records { get; init; }

    /// <summary>Which records are drawn, in words; empty where all are.</summary>
    public required string Only { get; init; }

    /// <summary>What colours tell apart.</summary>
    public required Legend Colours { get; init; }

    /// <summary>What shapes tell apart.</summary>
    public required Legend Shapes { get; init; }

    /// <summary>What panels tell apart.</summary>
    public required Legend Panels { get; init; }
}
