using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout.Usage;

/// <summary>Finds the property of a slot of a fact in whatever table.</summary>
internal sealed class SlotProperties
{
    private readonly DatasetTypes _types;
    private readonly Dictionary<string, string> _tables = new(StringComparer.Ordinal);

    /// <summary>Knows the facts that a table may refer to.</summary>
    /// <param name="input">The table.</param>
    public SlotProperties(TableInput input)
    {
        _types = input.Types;
        foreach (KeyTable table in input.Targets)
        {
            for (int row = 0; row < table.Ids.Count; row++)
            {
                _tables[table.KeyOf(row)] = table.RootSlot;
            }
        }
    }

    /// <summary>The name of the property, or <see langword="null"/> where there is no such fact or slot.</summary>
    /// <param name="key">What the fact is called in the whole dataset.</param>
    /// <param name="slot">The slot's name.</param>
    public string? Find(string key, string slot) =>
        _tables.TryGetValue(key, out string? root) && _types.FindTable(root) is { } table
            ? table.RowClasses
                .Select(rowClass => _types.FindRecord(rowClass)?.Find(slot)?.Name)
                .FirstOrDefault(name => name is not null)
            : null;
}
