using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Releases.Diff;

/// <summary>
/// Compares the facts of two releases: one difference for a fact that comes or goes, else one for each slot.
/// </summary>
internal static class FactComparison
{
    public static IEnumerable<ReleaseChange> Of(Release before, Release after)
    {
        foreach ((string subject, ObjectValue? old, ObjectValue? now) in Comparison.Of(Facts(before), Facts(after)))
        {
            if (old is not null && now is not null)
            {
                foreach (ReleaseChange change in OfSlots(subject, Slots(old, before.Types), Slots(now, after.Types)))
                {
                    yield return change;
                }
            }
            else
            {
                yield return ReleaseChange.Of(
                    subject,
                    old is null ? null : FactText.Of(old, before.Types),
                    now is null ? null : FactText.Of(now, after.Types),
                    VersionStep.Patch);
            }
        }
    }

    private static IEnumerable<ReleaseChange> OfSlots(
        string subject, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
        Comparison.Of(before, after).Select(pair => new ReleaseChange(
            ChangeKind.Changed, $"{subject}/{pair.Key}", VersionStep.Patch, pair.Before, pair.After));

    private static Dictionary<string, ObjectValue> Facts(Release release)
    {
        var facts = new Dictionary<string, ObjectValue>(StringComparer.Ordinal);
        for (int table = 0; table < release.Dataset.Tables.Count; table++)
        {
            TableRows rows = release.Dataset.Tables[table];
            for (int row = 0; row < rows.Rows.Count; row++)
            {
                facts[$"{rows.RootSlot}/{release.Dataset.Keys[table].Ids[row]}"] = rows.Rows[row];
            }
        }

        return facts;
    }

    private static Dictionary<string, string> Slots(ObjectValue fact, DatasetTypes types) =>
        FactText.Slots(fact, types).ToDictionary(slot => slot.Slot, slot => slot.Text, StringComparer.Ordinal);
}
