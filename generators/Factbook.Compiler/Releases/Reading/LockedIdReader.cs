using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Releases.Reading;

/// <summary>Reads the section <c>ids</c>: tables and their identifiers.</summary>
internal sealed class LockedIdReader(LockProblems problems)
{
    public EquatableArray<LockedTable> Read(YamlMapping? section)
    {
        var tables = new List<LockedTable>();
        foreach (YamlEntry table in section?.Entries ?? default)
        {
            tables.Add(new LockedTable(table.Key.Text, ReadTable(table), table.Key.Number));
        }

        return tables.ToEquatableArray();
    }

    private EquatableArray<LockedId> ReadTable(YamlEntry table)
    {
        var ids = new List<LockedId>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var codeNames = new Dictionary<string, string>(StringComparer.Ordinal);
        string expectation = $"'{table.Key.Text}' is a mapping of identifiers to code names.";
        foreach (YamlEntry entry in problems.Mapping(table.Value, expectation))
        {
            problems.ThrowIfCancelled();
            if (known.Add(entry.Key.Text))
            {
                LockedId locked = ReadId(entry);
                ids.Add(locked);
                TakeCodeName(locked, codeNames);
            }
        }

        return ids.ToEquatableArray();
    }

    private LockedId ReadId(YamlEntry entry)
    {
        (string id, int node) = (entry.Key.Text, entry.Key.Number);
        if (entry.Value is YamlScalar scalar)
        {
            return new LockedId(id, scalar.IsNull ? null : scalar.Text, null, node);
        }

        TombstoneReader tombstone = TombstoneReader.Read(entry, CoreNames.CodeNameSlot, problems);
        return new LockedId(id, tombstone.Extra?.Text, tombstone.Retirement, node);
    }

    // The name of a retired fact may pass to the one that replaces it; of two that live, neither may have the other's.
    private void TakeCodeName(LockedId locked, Dictionary<string, string> codeNames)
    {
        if (locked is not { CodeName: { } name, Retirement: null })
        {
            return;
        }

        if (codeNames.TryGetValue(name, out string? other))
        {
            problems.Add(locked.Node, $"The code name '{name}' already belongs to '{other}'.");
        }
        else
        {
            codeNames.Add(name, locked.Id);
        }
    }
}
