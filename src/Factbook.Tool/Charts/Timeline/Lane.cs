using System.Collections.Generic;

namespace Factbook.Tool.Charts.Timeline;

/// <summary>A lane of the timeline.</summary>
/// <param name="Name">What its records are.</param>
/// <param name="Facts">Those that can be drawn, ordered by date and id.</param>
/// <param name="Undated">How many have no date.</param>
/// <param name="Only">Which records it shows, in words; empty where it shows all.</param>
internal sealed record Lane(string Name, IReadOnlyList<DatedFact> Facts, int Undated, string Only);
