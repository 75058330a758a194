using System.Collections.Generic;

namespace Factbook.Benchmarks.Report;

/// <summary>A line of a chart.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Points">Its points from left to right.</param>
internal sealed record SvgSeries(string Name, IReadOnlyList<(double X, double Y)> Points);
