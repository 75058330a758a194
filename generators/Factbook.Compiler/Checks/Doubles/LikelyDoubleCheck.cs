using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Checks.Doubles;

/// <summary>
/// Two rows of a class with the same agents and overlapping dates are one thing under two identifiers, unless a value
/// tells them apart or one of them says that it differs from the other.
/// </summary>
internal sealed class LikelyDoubleCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    // Of many rows that overlap, each is compared with the next few in order of time, so that the work stays linear.
    private const int Neighbours = 16;

    private readonly Dictionary<ClassShape, (DatedClass? Described, List<DatedRow> Rows)> _classes = [];

    public override bool Concerns(ClassShape shape)
    {
        DatedClass? described = DatedClass.Of(shape.Definition, Dataset.Binder.Schema);
        _classes[shape] = (described, []);
        return described is not null;
    }

    public override void VisitRow(DatasetRow row)
    {
        (DatedClass? described, List<DatedRow> rows) = _classes[row.Shape];
        if (DatedRow.Of(row, described!) is { } dated)
        {
            rows.Add(dated);
        }
    }

    public override void Advise()
    {
        foreach ((DatedClass? described, List<DatedRow> rows) in _classes.Values)
        {
            var seen = new HashSet<(int, int)>();
            foreach (IGrouping<string, DatedRow> bucket in rows
                .SelectMany(row => row.Agents.Select(agent => (Agent: agent, Row: row)))
                .GroupBy(entry => entry.Agent, entry => entry.Row, StringComparer.Ordinal))
            {
                Compare(described!, [.. bucket.OrderBy(row => row.First).ThenBy(row => row.Row.Number)], seen);
            }
        }
    }

    private void Compare(DatedClass described, DatedRow[] rows, HashSet<(int Left, int Right)> seen)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            Dataset.Cancellation.ThrowIfCancellationRequested();
            for (int j = i + 1; j < rows.Length && j <= i + Neighbours && rows[j].First <= rows[i].Last; j++)
            {
                (DatasetRow first, DatasetRow second) = InOrder(rows[i].Row, rows[j].Row);
                if (described.IsAlike(first.Value, second.Value)
                    && seen.Add((first.Number, second.Number))
                    && !Differs(first, second)
                    && !Differs(second, first))
                {
                    Problems.AddRelated(
                        ProblemRules.LikelyDouble,
                        second.Place(second.Node),
                        first.Place(first.Node),
                        second.Id ?? "",
                        first.Id ?? "");
                }
            }
        }
    }

    private static (DatasetRow First, DatasetRow Second) InOrder(DatasetRow one, DatasetRow other) =>
        one.Number < other.Number ? (one, other) : (other, one);

    private static bool Differs(DatasetRow row, DatasetRow other) =>
        row.Shape.Value(row.Value, CoreNames.DifferentFromSlot) is ListValue list
        && list.Items.OfType<ReferenceValue>().Any(reference => reference.Key == other.Key);
}
