using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Tool.Charts.Drawing;
using Factbook.Tool.Charts.Timeline;
using Factbook.Tool.Export;

namespace Factbook.Tool.Charts;

/// <summary>Draws what happened when, a lane for each kind of fact, each date as precise as it is known.</summary>
internal sealed class TimelineChart
{
    private const double Width = 960;
    private const double Left = 130;
    private const double Right = Width - 14;
    private const double Top = 62;
    private const double RowHeight = 13;
    private const double LanePadding = 9;
    private const double Foot = 62;

    // More marks than anybody tells apart are counted by year.
    private const int MostMarks = 1200;
    private const int SummaryRows = 5;

    // A lane has two lines of words at its left.
    private const int LeastRows = 2;

    private readonly YearScale _scale;
    private readonly IReadOnlyList<LaneRows> _lanes;
    private readonly string _title;
    private readonly bool _isSummary;

    private TimelineChart(string title, IReadOnlyList<Lane> lanes)
    {
        _title = title;
        _scale = Scale(lanes);
        _isSummary = lanes.Sum(lane => lane.Facts.Count) > MostMarks;
        _lanes = [.. lanes.Select(lane => _isSummary ? new LaneRows(lane, [], SummaryRows) : LaneRows.Of(lane, _scale))];
    }

    private double Bottom => Top + _lanes.Sum(HeightOf);

    /// <summary>Draws the timeline of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="linkTo">
    /// The address of the record of an id. The page brings the style then; without addresses the file stands alone.
    /// </param>
    /// <returns>The SVG, or <see langword="null"/> where no record has a date.</returns>
    public static string? Svg(Dataset dataset, Func<string, string>? linkTo)
    {
        IReadOnlyList<Lane> lanes = LaneReader.Read(dataset);
        string title = (dataset.Schema.Title ?? dataset.Schema.Name) + ": what happened when";
        return lanes.Count == 0 ? null : new TimelineChart(title, lanes).Write(linkTo);
    }

    private static YearScale Scale(IReadOnlyList<Lane> lanes)
    {
        DatedFact[] facts = [.. lanes.SelectMany(lane => lane.Facts)];
        int first = facts.Min(fact => fact.First.Year);
        double[] weights = new double[facts.Max(fact => fact.Last.Year) - first + 1];
        Array.Fill(weights, 1);
        foreach (var year in lanes.SelectMany(lane => lane.Facts.CountBy(fact => fact.First.Year)).Where(_ => facts.Length <= MostMarks))
        {
            weights[year.Key - first] = Math.Max(weights[year.Key - first], 1 + year.Value);
        }

        return new YearScale(first, weights, Left, Right);
    }

    private static double HeightOf(LaneRows lane) => (Math.Max(LeastRows, lane.Rows) * RowHeight) + (2 * LanePadding);

    private string Write(Func<string, string>? linkTo) =>
        SvgDrawing.Write(_title, (Width, Bottom + Foot), linkTo, drawing =>
        {
            drawing.Text("title", 14, 26, _title);
            drawing.Text("soft", 14, 46, (_isSummary ? "How many there are in each year." : "Years in which more happened are wider; each is even inside.") + Only());
            double top = Top;
            for (int i = 0; i < _lanes.Count; i++)
            {
                if (i % 2 == 0)
                {
                    drawing.Rectangle("band", 0, top, Width, HeightOf(_lanes[i]));
                }

                top += HeightOf(_lanes[i]);
            }

            _scale.Draw(drawing, Top, Bottom);
            top = Top;
            for (int i = 0; i < _lanes.Count; i++)
            {
                string colour = ChartStyle.Colour(i);
                double start = top;
                LaneRows lane = _lanes[i];
                drawing.Fade(Fade(colour), colour, isUpright: false);
                drawing.Group(colour, () =>
                {
                    Draw(drawing, lane, start, Fade(colour));
                    if (_isSummary)
                    {
                        YearCounts.Draw(drawing, lane.Lane, _scale, start + LanePadding, SummaryRows * RowHeight);
                    }
                });
                top += HeightOf(lane);
            }

            if (!_isSummary)
            {
                DrawKey(drawing, Bottom + 42);
            }
        });

    private string Only()
    {
        string[] shown = [.. _lanes.Where(lane => lane.Lane.Only.Length > 0).Select(lane => $"{lane.Lane.Name}: {lane.Lane.Only}")];
        return shown.Length == 0 ? "" : " Only " + string.Join("; ", shown) + ".";
    }

    private static void Draw(SvgDrawing drawing, LaneRows lane, double top, string fade)
    {
        drawing.Text("fill head", 14, top + LanePadding + 11, lane.Lane.Name);
        string count = Digits.Of(lane.Lane.Facts.Count);
        string undated = lane.Lane.Undated > 0
            ? string.Create(CultureInfo.InvariantCulture, $", {lane.Lane.Undated} undated")
            : "";
        drawing.Text("soft", 14, top + LanePadding + 27, count + undated);
        foreach ((DatedFact fact, DateMark mark, int row) in lane.Marks)
        {
            double middle = top + LanePadding + (row * RowHeight) + (RowHeight / 2);
            drawing.Mark(fact.Id, fact.Words, () =>
            {
                (double left, double right) = LaneRows.Reach(mark);
                drawing.Rectangle("reach", left, middle - (RowHeight / 2), right - left, RowHeight);
                mark.Draw(drawing, middle, fade);
            });
        }
    }

    private static void DrawKey(SvgDrawing drawing, double middle)
    {
        (string Date, double Width, string Words)[] key =
        [
            ("2020-05-05", 2, "a day"), ("2020-05-05/2020-05-09", 14, "some days"), ("2020-05", 24, "a month"),
            ("2020", 40, "a year"), ("2020-05~", 24, "about then"), ("2020-05?", 24, "doubtful"),
            ("2020-05-05/", 5, "end not known"),
        ];
        double x = Left + 26;
        drawing.Text("soft", 14, middle + 4, "How sure the date is");
        drawing.Fade("timeline-fade", "c6", isUpright: false);
        foreach ((string date, double width, string words) in key)
        {
            var mark = new DateMark(EdtfDate.Parse(date), x, x + width);
            drawing.Group("c6", () => mark.Draw(drawing, middle, "timeline-fade"));
            double end = Math.Max(mark.Right, x) + 6;
            drawing.Text("soft", end, middle + 4, words);
            x = end + (words.Length * 6.6) + 22;
        }
    }

    private static string Fade(string colour) => "timeline-fade-" + colour;
}
