using System;
using System.Globalization;
using System.Linq;
using Factbook.Tool.Charts.Drawing;

namespace Factbook.Tool.Charts.Timeline;

/// <summary>How many records of a lane begin in each year, as bars; the highest fills the lane.</summary>
internal static class YearCounts
{
    private const double LeastHeight = 1;

    /// <summary>Draws the bars.</summary>
    public static void Draw(SvgDrawing drawing, Lane lane, YearScale scale, double top, double height)
    {
        var counts = lane.Facts.CountBy(fact => fact.First.Year).OrderBy(year => year.Key).ToList();
        int most = counts.Max(year => year.Value);
        foreach ((int year, int count) in counts)
        {
            double bar = Math.Max(LeastHeight, height * count / most);
            double left = scale.StartOf(year);
            drawing.Note(string.Create(CultureInfo.InvariantCulture, $"{year}: {count}"), () =>
                drawing.Rectangle("fill", left, top + height - bar, Math.Max(1, scale.StartOf(year + 1) - left - 1), bar));
        }
    }
}
