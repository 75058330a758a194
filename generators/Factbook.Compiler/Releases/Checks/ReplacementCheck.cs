using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Checks;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Releases.Checks;

/// <summary>What replaces a retired identifier exists, or did, and is not replaced by the retired one again.</summary>
internal sealed class ReplacementCheck(DatasetIndex dataset, DatasetProblems problems, IdLock idLock)
    : DatasetCheck(dataset, problems)
{
    public override void Finish()
    {
        var replacements = new Replacements(idLock);
        var released = new HashSet<string>(
            idLock.Tables.SelectMany(table => table.Ids).Select(locked => locked.Id), StringComparer.Ordinal);
        foreach (LockedId locked in idLock.Tables.SelectMany(table => table.Ids))
        {
            if (locked.Retirement is not { ReplacedBy: { } replacement } retirement)
            {
                continue;
            }

            var place = new ProblemPlace(idLock.Path, retirement.Node);
            if (replacements.IsCircle(locked.Id))
            {
                Problems.Add(ProblemRules.ReplacementCircle, place, locked.Id);
            }
            else if (Dataset.IsComplete && !released.Contains(replacement) && Dataset.Find(replacement) is null)
            {
                string hint = Problems.Hint(replacement, Dataset.Rows.Select(row => row.Id).OfType<string>());
                Problems.Add(ProblemRules.UnknownReplacement, place, locked.Id, replacement, hint);
            }
        }
    }
}
