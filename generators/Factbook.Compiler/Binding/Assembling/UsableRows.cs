using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Binding.Assembling;

/// <summary>
/// The rows that can stand: with an identifier of their own, everything required, and no required reference to a row
/// that cannot. A dataset without errors keeps all its rows, and the very instances that were bound.
/// </summary>
internal sealed class UsableRows
{
    private readonly ResolvedDataset _dataset;
    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);
    private readonly InstanceCleaner _cleaner;
    private readonly TableBudget _budget;

    public UsableRows(ResolvedDataset dataset, TableLimits limits)
    {
        _dataset = dataset;
        _budget = new TableBudget(limits, dataset.Files);
        _cleaner = new InstanceCleaner(dataset, _lost);
    }

    /// <summary>Finds the rows.</summary>
    /// <returns>The rows that stand and their values, cleaned, in the order of the dataset.</returns>
    public IReadOnlyList<(DatasetRow Row, ObjectValue Value)> Find()
    {
        var rows = new List<(DatasetRow Row, ObjectValue Value)>(_dataset.Rows.Count);
        var queue = new Queue<string>();
        foreach (DatasetRow row in _dataset.Rows)
        {
            if (row.Key is null || _dataset.Find(row.Key) != row)
            {
                continue;
            }

            if (_budget.Take(row) && _cleaner.Clean(row) is { } value)
            {
                rows.Add((row, value));
            }
            else
            {
                Lose(row.Key, queue);
            }
        }

        if (queue.Count == 0)
        {
            return rows;
        }

        Spread(rows, queue);
        return CleanAgain(rows);
    }

    /// <summary>Loses, again and again, the rows that cannot do without a lost one.</summary>
    private void Spread(List<(DatasetRow Row, ObjectValue Value)> rows, Queue<string> queue)
    {
        Dictionary<string, List<DatasetRow>> users = Users(rows);
        while (queue.Count > 0)
        {
            if (!users.TryGetValue(queue.Dequeue(), out List<DatasetRow>? affected))
            {
                continue;
            }

            foreach (DatasetRow row in affected)
            {
                if (!_lost.Contains(row.Key!) && _cleaner.Clean(row) is null)
                {
                    Lose(row.Key!, queue);
                }
            }
        }
    }

    private List<(DatasetRow Row, ObjectValue Value)> CleanAgain(List<(DatasetRow Row, ObjectValue Value)> rows)
    {
        var result = new List<(DatasetRow Row, ObjectValue Value)>(rows.Count);
        foreach ((DatasetRow row, _) in rows)
        {
            if (!_lost.Contains(row.Key!) && _cleaner.Clean(row) is { } value)
            {
                result.Add((row, value));
            }
        }

        return result;
    }

    private void Lose(string key, Queue<string> queue)
    {
        _lost.Add(key);
        queue.Enqueue(key);
    }

    private Dictionary<string, List<DatasetRow>> Users(List<(DatasetRow Row, ObjectValue Value)> rows)
    {
        var users = new Dictionary<string, List<DatasetRow>>(StringComparer.Ordinal);
        foreach ((DatasetRow row, _) in rows)
        {
            _dataset.Cancellation.ThrowIfCancellationRequested();
            Collect(row.Value, row, users);
        }

        return users;
    }

    private static void Collect(Value? value, DatasetRow row, Dictionary<string, List<DatasetRow>> users)
    {
        switch (value)
        {
            case ReferenceValue reference:
                if (!users.TryGetValue(reference.Key, out List<DatasetRow>? list))
                {
                    list = [];
                    users.Add(reference.Key, list);
                }

                list.Add(row);
                break;
            case ObjectValue instance:
                foreach (Value? slot in instance.Slots)
                {
                    Collect(slot, row, users);
                }

                break;
            case ListValue items:
                foreach (Value item in items.Items)
                {
                    Collect(item, row, users);
                }

                break;
        }
    }
}
