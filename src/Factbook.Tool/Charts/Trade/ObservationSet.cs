using System.Collections.Generic;

namespace Factbook.Tool.Charts.Trade;

/// <summary>The amounts of a chart, all in one currency or unit.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Drawn">The amounts, ordered by period and id.</param>
/// <param name="Measure">The currency or unit.</param>
/// <param name="Records">How many records the table has, drawn or not.</param>
/// <param name="Only">Which records are drawn, in words; empty where all are.</param>
/// <param name="Colours">What colours tell apart.</param>
/// <param name="Shapes">What shapes tell apart.</param>
/// <param name="Panels">What panels tell apart.</param>
internal sealed record ObservationSet(
    string Title,
    IReadOnlyList<Observation> Drawn,
    string Measure,
    int Records,
    string Only,
    Legend Colours,
    Legend Shapes,
    Legend Panels);
