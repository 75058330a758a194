using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Tool.Charts.Drawing;

/// <summary>An axis of years. Each year has its own width and is even inside, so that crowded years have room.</summary>
internal sealed class YearScale
{
    private readonly int _first;
    private readonly double[] _starts;

    /// <summary>Makes an axis.</summary>
    /// <param name="first">The first year.</param>
    /// <param name="weights">The share of the axis that each year has, from the first one on.</param>
    /// <param name="left">Where the axis begins.</param>
    /// <param name="right">Where it ends.</param>
    public YearScale(int first, IReadOnlyList<double> weights, double left, double right)
    {
        _first = first;
        _starts = new double[weights.Count + 1];
        _starts[0] = left;
        double unit = (right - left) / weights.Sum();
        for (int i = 0; i < weights.Count; i++)
        {
            _starts[i + 1] = _starts[i] + (weights[i] * unit);
        }
    }

    /// <summary>Where the axis begins.</summary>
    public double Left => _starts[0];

    /// <summary>Where the axis ends.</summary>
    public double Right => _starts[^1];

    /// <summary>The years.</summary>
    public IEnumerable<int> Years => Enumerable.Range(_first, _starts.Length - 1);

    /// <summary>Where a year begins; where the axis ends for the year after the last.</summary>
    public double StartOf(int year) => _starts[Math.Clamp(year - _first, 0, _starts.Length - 1)];

    /// <summary>Where a day begins.</summary>
    public double Of(CalendarDate day)
    {
        double start = StartOf(day.Year);
        int first = new CalendarDate(day.Year, 1, 1).DayNumber;
        int days = new CalendarDate(day.Year, 12, 31).DayNumber - first + 1;
        int passed = day.DayNumber - first;
        return start + ((StartOf(day.Year + 1) - start) * passed / days);
    }

    /// <summary>Where a day ends.</summary>
    public double EndOf(CalendarDate day) => day.Month == 12 && day.Day == 31 ? StartOf(day.Year + 1) : Of(day.AddDays(1));

    /// <summary>Draws lines between the years and their names, as far as there is room for them.</summary>
    public void Draw(SvgDrawing drawing, double top, double bottom)
    {
        const double room = 42;
        double free = Left;
        foreach (int year in Years)
        {
            double x = StartOf(year);
            double middle = (x + StartOf(year + 1)) / 2;
            drawing.Line("grid", x, top, x, bottom);
            if (middle - (room / 2) >= free - (room / 2))
            {
                drawing.Text("soft", middle, bottom + 16, Digits.Of(year), "middle");
                free = middle + room;
            }
        }
    }
}
