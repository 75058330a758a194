using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Checks;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Releases.Checks;

/// <summary>A released identifier is listed in one table, but where identifiers are a table's own.</summary>
internal sealed class LockedTwiceCheck(ResolvedDataset dataset, DatasetProblems problems, IdLock idLock)
    : DatasetCheck(dataset, problems)
{
    public override void Finish()
    {
        var first = new Dictionary<string, LockedTable>(StringComparer.Ordinal);
        foreach (LockedTable table in idLock.Tables)
        {
            foreach (LockedId locked in table.Ids)
            {
                string key = table.KeyOf(locked.Id, Dataset.OwnTables);
                if (first.TryGetValue(key, out LockedTable? other))
                {
                    Problems.Add(
                        ProblemRules.LockForm,
                        new ProblemPlace(idLock.Path, locked.Node),
                        $"'{locked.Id}' is already listed in '{other.Name}'.");
                }
                else
                {
                    first.Add(key, table);
                }
            }
        }
    }
}
