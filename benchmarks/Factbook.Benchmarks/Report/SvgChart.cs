using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Factbook.Benchmarks.Report;

/// <summary>Draws lines over a number of rows, both axes logarithmic, as an SVG that reads well on light and dark pages.</summary>
/// <param name="Title">What the chart shows.</param>
/// <param name="Unit">What the vertical axis counts.</param>
/// <param name="Series">The lines; the first one is ours.</param>
internal sealed record SvgChart(string Title, string Unit, IReadOnlyList<SvgSeries> Series)
{
    private const int Width = 760;
    private const int Height = 400;
    private const int Left = 70;
    private const int Right = 520;
    private const int Top = 50;
    private const int Bottom = 350;

    // Told apart by people who see colours differently, too; every line also has its name at its end.
    private static readonly string[] Colours = ["#0072B2", "#D55E00", "#8F6400", "#00785A", "#A03C78", "#5E5E5E"];

    public string Write()
    {
        var points = Series.SelectMany(series => series.Points).ToList();
        (double low, double high) = Decades(points.Select(point => point.Y));
        (double first, double last) = Decades(points.Select(point => point.X));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" role="img" aria-label="{Title}" font-family="sans-serif" font-size="12">
            <rect width="{Width}" height="{Height}" fill="#ffffff"/>
            <text x="{Left}" y="24" font-size="15" font-weight="bold" fill="#222222">{Title}</text>
            <text x="{Left}" y="40" fill="#555555">{Unit}; both axes are logarithmic</text>

            """);
        for (double decade = low; decade <= high; decade++)
        {
            double y = Scale(decade, low, high, Bottom, Top);
            svg.Append(CultureInfo.InvariantCulture, $"""
                <line x1="{Left}" y1="{y:F1}" x2="{Right}" y2="{y:F1}" stroke="#dddddd"/>
                <text x="{Left - 8}" y="{y + 4:F1}" text-anchor="end" fill="#555555">{Label(Math.Pow(10, decade))}</text>

                """);
        }

        foreach (double rows in points.Select(point => point.X).Distinct().Order())
        {
            double x = Scale(Math.Log10(rows), first, last, Left, Right);
            svg.Append(CultureInfo.InvariantCulture, $"""
                <text x="{x:F1}" y="{Bottom + 20}" text-anchor="middle" fill="#555555">{Label(rows)}</text>

                """);
        }

        svg.Append(CultureInfo.InvariantCulture, $"""
            <text x="{(Left + Right) / 2}" y="{Bottom + 38}" text-anchor="middle" fill="#555555">rows</text>

            """);
        foreach ((SvgSeries series, double labelY, string colour) in Labels(low, high))
        {
            (double X, double Y)[] places =
            [
                .. series.Points.Select(point =>
                    (Scale(Math.Log10(point.X), first, last, Left, Right), Scale(Math.Log10(point.Y), low, high, Bottom, Top))),
            ];
            IEnumerable<string> line = places.Select(place => FormattableString.Invariant($"{place.X:F1},{place.Y:F1}"));
            foreach ((double x, double y) in places)
            {
                svg.Append(CultureInfo.InvariantCulture, $"""
                    <circle cx="{x:F1}" cy="{y:F1}" r="{(series == Series[0] ? 5 : 3.5)}" fill="{colour}"/>

                    """);
            }

            svg.Append(CultureInfo.InvariantCulture, $"""
                <polyline points="{string.Join(' ', line)}" fill="none" stroke="{colour}" stroke-width="{(series == Series[0] ? 4 : 2)}"/>
                <text x="{Right + 10}" y="{labelY:F1}" fill="{colour}" font-weight="{(series == Series[0] ? "bold" : "normal")}">{series.Name}</text>

                """);
        }

        return svg.Append("</svg>\n").ToString();
    }

    // The names stand beside the ends of their lines, moved apart where they would touch.
    private IEnumerable<(SvgSeries Series, double Y, string Colour)> Labels(double low, double high)
    {
        const double lineHeight = 16;
        double free = Top;
        var placed = Series
            .Select((series, i) => (Series: series, Y: Scale(Math.Log10(series.Points[^1].Y), low, high, Bottom, Top) + 4, Colour: Colours[i % Colours.Length]))
            .OrderBy(label => label.Y);
        foreach ((SvgSeries series, double y, string colour) in placed)
        {
            double moved = Math.Max(y, free);
            free = moved + lineHeight;
            yield return (series, moved, colour);
        }
    }

    private static (double Low, double High) Decades(IEnumerable<double> values)
    {
        double[] logarithms = [.. values.Select(Math.Log10)];
        double low = Math.Floor(logarithms.Min());
        return (low, Math.Max(low + 1, Math.Ceiling(logarithms.Max())));
    }

    private static double Scale(double value, double low, double high, double start, double end) =>
        start + ((value - low) / (high - low) * (end - start));

    private static string Label(double value) => value switch
    {
        >= 1_000_000 => (value / 1_000_000).ToString("0.##", CultureInfo.InvariantCulture) + " M",
        _ => value.ToString("#,0.###", CultureInfo.InvariantCulture),
    };
}
