using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Releases;

/// <summary>Follows retired identifiers to what stands for them now.</summary>
public sealed class Replacements
{
    private readonly Dictionary<string, LockedId> _retired;

    /// <summary>Knows the retired identifiers of a lock.</summary>
    /// <param name="idLock">The lock.</param>
    public Replacements(IdLock idLock) => _retired = idLock.Tables
        .SelectMany(table => table.Ids)
        .Where(locked => locked.Retirement is not null)
        .GroupBy(locked => locked.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>Every retired identifier, ordered.</summary>
    public EquatableArray<RetiredFact> All => _retired.Values
        .OrderBy(locked => locked.Id, StringComparer.Ordinal)
        .Select(Resolve)
        .ToEquatableArray();

    /// <summary>
    /// The identifier at the end of the replacements of another, or <see langword="null"/> where they end in none.
    /// </summary>
    /// <param name="id">The identifier; one that is not retired is its own end.</param>
    public string? EndOf(string id) => Follow(id).Id;

    /// <summary>Whether the replacements of an identifier come back to it.</summary>
    /// <param name="id">The identifier.</param>
    public bool IsCircle(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? next = id;
        while (next is not null && seen.Add(next))
        {
            next = _retired.TryGetValue(next, out LockedId? locked) ? locked.Retirement!.ReplacedBy : null;
        }

        return next == id;
    }

    private RetiredFact Resolve(LockedId locked)
    {
        (string? end, LockedId? last) = Follow(locked.Id);
        string? lastReason = end is null ? last?.Retirement!.Reason : null;
        return new RetiredFact(locked.Id, end, locked.Retirement!.Reason ?? lastReason);
    }

    /// <summary>Where replacements end: in an identifier, or in a retired one that nothing replaces.</summary>
    private (string? Id, LockedId? Last) Follow(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        LockedId? last = null;
        string? next = id;
        while (next is not null && _retired.TryGetValue(next, out LockedId? locked))
        {
            if (!seen.Add(next))
            {
                return (null, null);
            }

            last = locked;
            next = locked.Retirement!.ReplacedBy;
        }

        return (next, last);
    }
}
