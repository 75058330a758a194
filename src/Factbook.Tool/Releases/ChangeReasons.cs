using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Releases.Diff;
using Factbook.Compiler.Schema;
using Factbook.Tool.Export;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Releases;

/// <summary>
/// Why things changed, by their subjects: what curators say of a correction, the tombstone of what is gone, and where sources
/// differ the rationale of the dispute that decided.
/// </summary>
internal static class ChangeReasons
{
    /// <summary>The reasons that are known.</summary>
    /// <param name="diff">The changes.</param>
    /// <param name="before">The older state.</param>
    /// <param name="after">The newer state.</param>
    /// <param name="stated">What the curators say.</param>
    public static IReadOnlyDictionary<string, string> Of(
        ReleaseDiff diff, Compilation before, Compilation after, IReadOnlyDictionary<string, string> stated)
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        IEnumerable<(string Subject, string Reason)> known =
            [.. OfDisputes(diff, after), .. OfFacts(after), .. OfMembers(before, after.Released)];
        foreach ((string subject, string reason) in known.Concat(stated.Select(pair => (pair.Key, pair.Value))))
        {
            reasons[subject] = reason;
        }

        return reasons;
    }

    private static IEnumerable<(string Subject, string Reason)> OfDisputes(ReleaseDiff diff, Compilation after)
    {
        var facts = new FactIndex(new Dataset(after.Schema, after.Dataset));
        foreach (ReleaseChange change in diff.Facts.Where(change => change.Kind == ChangeKind.Changed))
        {
            // table/id/slot
            int id = change.Subject.IndexOf('/', StringComparison.Ordinal) + 1;
            int slot = change.Subject.LastIndexOf('/') + 1;
            string table = change.Subject[..(id - 1)];
            string key = RecordKey.Of(after.Schema.OwnTables.Contains(table) ? table : null, change.Subject[id..(slot - 1)]);
            if (facts.Dispute(key, change.Subject[slot..])?.Text("rationale") is { } rationale)
            {
                yield return (change.Subject, rationale);
            }
        }
    }

    private static IEnumerable<(string Subject, string Reason)> OfFacts(Compilation after)
    {
        foreach (LockedTable table in after.Released.Tables)
        {
            string? name = after.Types.Tables.FirstOrDefault(type => type.RootSlot == table.Name)?.Name;
            foreach (LockedId locked in table.Ids)
            {
                if (locked.Retirement is { } retirement)
                {
                    yield return ($"{table.Name}/{locked.Id}", Text(retirement));
                    yield return ($"{name}.{locked.CodeName}", Text(retirement));
                }
            }
        }
    }

    private static IEnumerable<(string Subject, string Reason)> OfMembers(Compilation before, IdLock released) =>
        from locked in released.Enums
        from member in locked.Members
        where member.Retirement is not null
        from type in before.Types.Enums
        where type.EnumName == locked.Name
        from old in type.Members
        where old.Text == member.Text
        select ($"{type.Type.Name}.{old.Name}", Text(member.Retirement!));

    private static string Text(Retirement retirement) => retirement switch
    {
        { ReplacedBy: null } => retirement.Reason!,
        { Reason: null } => $"replaced by {retirement.ReplacedBy}",
        _ => $"replaced by {retirement.ReplacedBy}: {retirement.Reason}",
    };
}
