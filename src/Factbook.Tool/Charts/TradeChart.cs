using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Tool.Charts.Drawing;
using Factbook.Tool.Charts.Trade;
using Factbook.Tool.Export;

namespace Factbook.Tool.Charts;

/// <summary>Draws amounts over time, a panel for each who counts them, and what two sides count differently.</summary>
internal sealed class TradeChart
{
    private const double Width = 960;
    private const double Left = 52;
    private const double Right = Width - 40;
    private const double Top = 132;
    private const double PanelHeight = 150;
    private const double PanelPitch = 200;
    private const double PairHeight = 24;

    private readonly ObservationSet _set;
    private readonly YearScale _years;
    private readonly AmountScale _amounts;
    private readonly IReadOnlyList<MirrorPair> _pairs;
    private readonly string _title;

    private TradeChart(string title, ObservationSet set)
    {
        _title = title;
        _set = set;
        int first = set.Drawn.Min(one => one.First.Year);
        int last = set.Drawn.Max(one => one.Last.Year);
        _years = new YearScale(first, [.. Enumerable.Repeat(1.0, last - first + 1)], Left, Right);
        _amounts = new AmountScale(set.Drawn.Select(one => one.Amount));
        _pairs = MirrorPair.Of(set);
    }

    private double Bottom => Top + ((_set.Panels.Values.Count - 1) * PanelPitch) + PanelHeight;

    private double Height => Bottom + 46 + (_pairs.Count > 0 ? 42 + (_pairs.Count * PairHeight) : 0);

    /// <summary>Draws the amounts of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="linkTo">
    /// The address of the record of an id. The page brings the style then; without addresses the file stands alone.
    /// </param>
    /// <returns>The SVG, or <see langword="null"/> where the schema marks no amounts for it.</returns>
    public static string? Svg(Dataset dataset, Func<string, string>? linkTo)
    {
        if (ObservationReader.Read(dataset) is not { } set)
        {
            return null;
        }

        string title = $"{dataset.Schema.Title ?? dataset.Schema.Name}: {set.Title.ToLowerInvariant()}";
        return new TradeChart(title, set).Write(linkTo);
    }

    /// <summary>The id of the fill that fades in a colour.</summary>
    public static string Fade(string colour) => "trade-fade-" + colour;

    private string Write(Func<string, string>? linkTo) => SvgDrawing.Write(_title, (Width, Height), linkTo, drawing =>
    {
        drawing.Text("title", 14, 26, _title);
        drawing.Text("soft", 14, 46, Caption());
        for (int i = 0; i < Math.Min(ChartStyle.Colours, _set.Colours.Values.Count); i++)
        {
            drawing.Fade(Fade(ChartStyle.Colour(i)), ChartStyle.Colour(i), isUpright: true);
        }

        DrawKey(drawing, 68);
        AmountKey.Draw(drawing, 14, 90);
        for (int i = 0; i < _set.Panels.Values.Count; i++)
        {
            double top = Top + (i * PanelPitch);
            bool isLast = i == _set.Panels.Values.Count - 1;
            DrawYears(drawing, top, isLast);
            new TradePanel(_set, _years, _amounts, top, top + PanelHeight).Draw(drawing, _set.Panels.Values[i]);
        }

        DrawPairs(drawing, Bottom + 72);
    });

    private string Caption()
    {
        string unit = string.Join(' ', new[] { _amounts.Multiple, _set.Measure }.Where(part => part.Length > 0));
        string only = _set.Only.Length > 0 ? $"; only {_set.Only}" : "";
        return $"{unit}{only}: {Digits.Of(_set.Drawn.Count)} of {Digits.Of(_set.Records)} records. Only neighbouring years are joined.";
    }

    private void DrawYears(SvgDrawing drawing, double top, bool isLast)
    {
        foreach (int year in _years.Years.Where(year => year % 5 == 0))
        {
            double middle = (_years.StartOf(year) + _years.StartOf(year + 1)) / 2;
            drawing.Line("grid", middle, top, middle, top + PanelHeight);
            if (isLast)
            {
                drawing.Text("soft", middle, Bottom + 32, Digits.Of(year), "middle");
            }
        }
    }

    private void DrawKey(SvgDrawing drawing, double y)
    {
        double x = 14;
        foreach (string value in _set.Colours.Values.Where(_ => _set.Colours.Values.Count > 1))
        {
            string colour = ChartStyle.Colour(_set.Colours.IndexOf(value));
            double start = x;
            drawing.Group(colour, () =>
            {
                drawing.Line("line", start, y - 4, start + 18, y - 4);
                drawing.Text("fill head", start + 24, y, _set.Colours.NameOf(value));
            });
            x += 24 + Wide(_set.Colours.NameOf(value));
        }

        x += 16;
        foreach (string value in _set.Shapes.Values.Where(_ => _set.Shapes.Values.Count > 1))
        {
            double start = x;
            (string style, int shape) = value.Length == 0 ? ("hollow", 0) : ("fill", _set.Shapes.IndexOf(value));
            drawing.Group("c6", () => AmountMark.DrawShape(drawing, style, shape, start + 5, y - 4));
            drawing.Text("soft", start + 16, y, _set.Shapes.NameOf(value));
            x += 16 + Wide(_set.Shapes.NameOf(value));
        }
    }

    private void DrawPairs(SvgDrawing drawing, double y)
    {
        if (_pairs.Count == 0)
        {
            return;
        }

        drawing.Text("head", 14, y, "The same flow as both sides count it");
        foreach (MirrorPair pair in _pairs)
        {
            y += PairHeight;
            string words = $"{pair.First.Period} {pair.First.Colour}: "
                + $"{_set.Panels.NameOf(pair.First.Panel)} {_amounts.Text(pair.First.Amount)}, "
                + $"{_set.Panels.NameOf(pair.Second.Panel)} {_amounts.Text(pair.Second.Amount)}; "
                + $"the first is {pair.Ratio} the second";
            double line = y;
            drawing.Mark(pair.First.Id, words, () => drawing.Text("", 14, line, words));
        }
    }

    // Wide enough for the letters of any face that the style names.
    private static double Wide(string text) => (text.Length * 7.2) + 20;
}
