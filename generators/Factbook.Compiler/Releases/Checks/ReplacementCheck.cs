using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Checks;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Releases.Checks;

/// <summary>What replaces a retired identifier exists, or did, and is not replaced by the retired one again.</summary>
internal sealed class ReplacementCheck(ResolvedDataset dataset, DatasetProblems problems, IdLock idLock)
    : DatasetCheck(dataset, problems)
{
    private readonly Replacements _replacements = new(idLock, dataset.OwnTables);
    private readonly HashSet<string> _released = new(
        idLock.Tables.SelectMany(table => table.Ids, (table, locked) => table.KeyOf(locked.Id, dataset.OwnTables)), StringComparer.Ordinal);

    public override void Finish()
    {
        foreach (LockedTable table in idLock.Tables)
        {
            foreach (LockedId locked in table.Ids)
            {
                if (locked.Retirement is { ReplacedBy: { } replacement } retirement)
                {
                    Check(table, locked, replacement, new ProblemPlace(idLock.Path, retirement.Node));
                }
            }
        }
    }

    private void Check(LockedTable table, LockedId locked, string replacement, ProblemPlace place)
    {
        string key = table.KeyOf(replacement, Dataset.OwnTables);
        if (_replacements.IsCircle(table.KeyOf(locked.Id, Dataset.OwnTables)))
        {
            Problems.Add(ProblemRules.ReplacementCircle, place, locked.Id);
        }
        else if (Dataset.IsComplete && !_released.Contains(key) && Dataset.Find(key) is null)
        {
            IEnumerable<DatasetRow> candidates = key == replacement ? Dataset.Rows : Dataset.Rows.Where(row => row.Table == table.Name);
            string hint = Problems.Hint(replacement, candidates.Select(row => row.Id).OfType<string>());
            Problems.Add(ProblemRules.UnknownReplacement, place, locked.Id, replacement, hint);
        }
    }
}
