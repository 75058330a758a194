using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Releases;

/// <summary>Follows retired identifiers to what stands for them now.</summary>
public sealed class Replacements
{
    // By what the facts were called in the dataset, with the table where its identifiers are its own.
    private readonly Dictionary<string, (string? Table, LockedId Locked)> _retired;

    /// <summary>Knows the retired identifiers of a lock.</summary>
    /// <param name="idLock">The lock.</param>
    /// <param name="ownTables">The tables whose identifiers are their own.</param>
    public Replacements(IdLock idLock, EquatableArray<string> ownTables) => _retired = idLock.Tables
        .SelectMany(table => table.Ids, (table, locked) => (Table: ownTables.Contains(table.Name) ? table.Name : null, Locked: locked))
        .Where(entry => entry.Locked.Retirement is not null)
        .GroupBy(entry => RecordKey.Of(entry.Table, entry.Locked.Id), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>Every retired identifier, those that are the dataset's first, then by table, ordered.</summary>
    public EquatableArray<RetiredFact> All => _retired.Values
        .OrderBy(entry => entry.Table, StringComparer.Ordinal)
        .ThenBy(entry => entry.Locked.Id, StringComparer.Ordinal)
        .Select(Resolve)
        .ToEquatableArray();

    /// <summary>
    /// What stands at the end of the replacements of a fact, or <see langword="null"/> where they end in nothing.
    /// </summary>
    /// <param name="key">What the fact was called in the dataset; one that is not retired is its own end.</param>
    public string? EndOf(string key) => Follow(key).Key;

    /// <summary>Whether the replacements of a fact come back to it.</summary>
    /// <param name="key">What the fact was called in the dataset.</param>
    public bool IsCircle(string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? next = key;
        while (next is not null && seen.Add(next))
        {
            next = _retired.TryGetValue(next, out var entry) ? Replacement(entry.Table, entry.Locked) : null;
        }

        return next == key;
    }

    private RetiredFact Resolve((string? Table, LockedId Locked) entry)
    {
        (string? end, LockedId? last) = Follow(RecordKey.Of(entry.Table, entry.Locked.Id));
        string? lastReason = end is null ? last?.Retirement!.Reason : null;
        string? replacement = end is null || entry.Table is null ? end : end.Substring(entry.Table.Length + 1);
        return new RetiredFact(entry.Table, entry.Locked.Id, replacement, entry.Locked.Retirement!.Reason ?? lastReason);
    }

    /// <summary>Where replacements end: in a fact, or in a retired one that nothing replaces.</summary>
    private (string? Key, LockedId? Last) Follow(string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        LockedId? last = null;
        string? next = key;
        while (next is not null && _retired.TryGetValue(next, out var entry))
        {
            if (!seen.Add(next))
            {
                return (null, null);
            }

            last = entry.Locked;
            next = Replacement(entry.Table, entry.Locked);
        }

        return (next, last);
    }

    // Where identifiers are a table's own, one of the same table stands for another.
    private static string? Replacement(string? table, LockedId locked) =>
        locked.Retirement!.ReplacedBy is { } id ? RecordKey.Of(table, id) : null;
}
