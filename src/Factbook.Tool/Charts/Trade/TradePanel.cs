using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Tool.Charts.Drawing;

namespace Factbook.Tool.Charts.Trade;

/// <summary>Draws the amounts of one panel; those of several are never joined.</summary>
/// <param name="set">All amounts.</param>
/// <param name="years">The axis of time.</param>
/// <param name="amounts">The axis of amounts.</param>
/// <param name="top">Where amounts end.</param>
/// <param name="bottom">Where amounts begin.</param>
internal sealed class TradePanel(ObservationSet set, YearScale years, AmountScale amounts, double top, double bottom)
{
    /// <summary>Draws a panel.</summary>
    public void Draw(SvgDrawing drawing, string panel)
    {
        drawing.Text("head", 14, top - 14, set.Panels.TitleOf(panel));
        foreach (decimal line in amounts.Lines)
        {
            double y = amounts.OfLine(line, bottom, top);
            drawing.Line(line == 0 ? "axis" : "grid", years.Left, y, years.Right, y);
            drawing.Text("soft", years.Left - 8, y + 4, Digits.Of(line), "end");
        }

        Observation[] drawn = [.. set.Drawn.Where(one => one.Panel == panel)];
        Dictionary<string, (double X, double Y)> labels = Labels(drawn);
        foreach (string colour in set.Colours.Values)
        {
            Observation[] ofColour = [.. drawn.Where(one => one.Colour == colour)];
            drawing.Group(ChartStyle.Colour(set.Colours.IndexOf(colour)), () =>
            {
                DrawLines(drawing, ofColour);
                foreach (Observation one in ofColour)
                {
                    Draw(drawing, one, labels);
                }
            });
        }
    }

    // The greatest amount comes first, so that a number above two marks is that of the upper one.
    private Dictionary<string, (double X, double Y)> Labels(Observation[] drawn)
    {
        var places = new LabelPlaces(years.Left, years.Right + 36);
        var labels = new Dictionary<string, (double X, double Y)>(StringComparer.Ordinal);
        foreach (Observation one in drawn)
        {
            places.Take(MarkOf(one));
        }

        foreach (Observation one in drawn.OrderByDescending(one => one.Amount.StatedAmount))
        {
            if (places.Find(amounts.Text(one.Amount), MarkOf(one)) is { } place)
            {
                labels.Add(one.Id, place);
            }
        }

        return labels;
    }

    // Only neighbours in time are joined, and no bounds: what is not known stays a gap.
    private void DrawLines(SvgDrawing drawing, IEnumerable<Observation> ofColour)
    {
        foreach (IGrouping<string, Observation> series in ofColour.GroupBy(one => one.Shape))
        {
            foreach ((Observation one, Observation next) in series.Zip(series.Skip(1)))
            {
                if (AreNeighbours(one, next))
                {
                    drawing.Path("line", false, Place(one), Place(next));
                }
            }
        }
    }

    private static bool AreNeighbours(Observation one, Observation next) =>
        one.Last.AddDays(1) == next.First && IsLevel(one.Amount) && IsLevel(next.Amount);

    private static bool IsLevel(Quantity amount) => amount.Hedge is Hedge.Exact or Hedge.About or Hedge.Between;

    private void Draw(SvgDrawing drawing, Observation one, Dictionary<string, (double X, double Y)> labels)
    {
        int? shape = one.Shape.Length == 0 && set.Shapes.Values.Count > 1 ? null : set.Shapes.IndexOf(one.Shape);
        string fade = TradeChart.Fade(ChartStyle.Colour(set.Colours.IndexOf(one.Colour)));
        drawing.Mark(one.Id, one.Words, () =>
        {
            MarkOf(one).Draw(drawing, shape, Y(one.Amount.Upper ?? one.Amount.StatedAmount), fade);
            if (labels.TryGetValue(one.Id, out (double X, double Y) place))
            {
                drawing.Text("fill label", place.X, place.Y, amounts.Text(one.Amount), "middle");
            }
        });
    }

    private AmountMark MarkOf(Observation one) => new(one, X(one), Y(one.Amount.StatedAmount));

    private (double X, double Y) Place(Observation one) => (X(one), Y(one.Amount.StatedAmount));

    private double X(Observation one) => (years.Of(one.First) + years.EndOf(one.Last)) / 2;

    private double Y(decimal amount) => amounts.Of(amount, bottom, top);
}
