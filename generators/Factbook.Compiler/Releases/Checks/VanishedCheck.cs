using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Checks;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Releases.Checks;

/// <summary>Every released identifier is that of a record, or is retired.</summary>
internal sealed class VanishedCheck(ResolvedDataset dataset, DatasetProblems problems, IdLock idLock)
    : DatasetCheck(dataset, problems)
{
    private HashSet<string> _released = [];

    public override void Finish()
    {
        if (!Dataset.IsComplete || Dataset.Binder.Root is not { } root)
        {
            return;
        }

        _released = new HashSet<string>(
            idLock.Tables.SelectMany(table => table.Ids, (table, locked) => table.KeyOf(locked.Id, Dataset.OwnTables)), StringComparer.Ordinal);
        foreach (LockedTable table in idLock.Tables)
        {
            if (root.Position(table.Name) >= 0)
            {
                CheckIds(table);
            }
            else if (table.Ids.Any(locked => locked.Retirement is null))
            {
                string hint = Suggestions.Hint(table.Name, root.SlotNames);
                Problems.Add(ProblemRules.VanishedTable, new ProblemPlace(idLock.Path, table.Node), table.Name, hint);
            }
        }
    }

    private void CheckIds(LockedTable table)
    {
        foreach (LockedId locked in table.Ids)
        {
            if (locked.Retirement is null && Dataset.Find(table.KeyOf(locked.Id, Dataset.OwnTables)) is null)
            {
                string hint = Problems.Hint(locked.Id, Candidates(table.Name));
                Problems.Add(ProblemRules.VanishedId, new ProblemPlace(idLock.Path, locked.Node), locked.Id, hint);
            }
        }
    }

    /// <summary>The new identifiers of the table, of which one may be the old one misspelt.</summary>
    private IEnumerable<string> Candidates(string table) => Dataset.Rows
        .Where(row => row.Table == table && row.Key is not null && !_released.Contains(row.Key))
        .Select(row => row.Id!);
}
