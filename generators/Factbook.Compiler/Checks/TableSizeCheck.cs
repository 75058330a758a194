using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Checks;

/// <summary>A table is not larger than the format, or than what the C# compiler can take.</summary>
internal sealed class TableSizeCheck(ResolvedDataset dataset, DatasetProblems problems, TableLimits limits)
    : DatasetCheck(dataset, problems)
{
    private const long Megabyte = 1 << 20;

    // Seen with a million rows: the compiler holds about fifteen bytes for each byte of a table.
    private const long MemoryFactor = 15;

    private readonly TableBudget _budget = new(limits, dataset.Files);
    private readonly HashSet<string> _tooLarge = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DatasetRow> _large = new(StringComparer.Ordinal);

    public override bool Concerns(ClassShape shape) => true;

    public override void VisitRow(DatasetRow row)
    {
        bool fits = _budget.Take(row);
        if (!fits && _tooLarge.Add(row.Table))
        {
            (int rows, _) = _budget.Taken(row.Table);
            string limit = rows > limits.MostRows
                ? $"{Digits.Of(limits.MostRows)} rows"
                : $"{Digits.Of(limits.MostBytes / Megabyte)} MB";
            Problems.Add(ProblemRules.TableTooLarge, row.Place(row.Node), row.Table, limit);
        }
        else if (_budget.Taken(row.Table).Bytes > limits.LargeBytes && !_large.ContainsKey(row.Table))
        {
            _large.Add(row.Table, row);
        }
    }

    public override void Finish()
    {
        foreach (KeyValuePair<string, DatasetRow> large in _large)
        {
            if (!_tooLarge.Contains(large.Key))
            {
                long megabytes = _budget.Taken(large.Key).Bytes / Megabyte;
                Problems.Add(
                    ProblemRules.LargeTable,
                    large.Value.Place(large.Value.Node),
                    large.Key,
                    Digits.Of(megabytes),
                    Digits.Of(megabytes * MemoryFactor));
            }
        }
    }
}
