using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Tool.Charts.Drawing;

namespace Factbook.Tool.Charts.Timeline;

/// <summary>The marks of a lane in rows, so that none hides another.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Marks">Each mark with its record and its row, from 0.</param>
/// <param name="Rows">The number of rows.</param>
internal sealed record LaneRows(Lane Lane, IReadOnlyList<(DatedFact Fact, DateMark Mark, int Row)> Marks, int Rows)
{
    // Narrower marks could not be hit with a pointer.
    private const double LeastWidth = 6;

    /// <summary>Puts each mark into the first row that has room for it.</summary>
    public static LaneRows Of(Lane lane, YearScale scale)
    {
        var marks = new List<(DatedFact, DateMark, int)>();
        var free = new List<double>();
        IEnumerable<(DatedFact Fact, DateMark Mark)> ordered = lane.Facts
            .Select(fact => (Fact: fact, Mark: new DateMark(fact.When, scale.Of(fact.First), scale.EndOf(fact.Last))))
            .OrderBy(entry => entry.Mark.Left)
            .ThenBy(entry => entry.Fact.Id, StringComparer.Ordinal);
        foreach ((DatedFact fact, DateMark mark) in ordered)
        {
            (double left, double right) = Reach(mark);
            int row = free.FindIndex(end => end <= left);
            if (row < 0)
            {
                row = free.Count;
                free.Add(0);
            }

            free[row] = right;
            marks.Add((fact, mark, row));
        }

        return new LaneRows(lane, marks, free.Count);
    }

    /// <summary>The stretch that a pointer can hit.</summary>
    public static (double Left, double Right) Reach(DateMark mark)
    {
        double missing = Math.Max(0, LeastWidth - (mark.Right - mark.Left)) / 2;
        return (mark.Left - missing, mark.Right + missing);
    }
}
