using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Tool.Charts.Drawing;

namespace Factbook.Tool.Charts.Trade;

/// <summary>The values of a slot that occur in a chart: an enum's in its own order, others by text, none at the end.</summary>
internal sealed class Legend
{
    private readonly string _slot;

    /// <summary>Collects the values.</summary>
    /// <param name="slot">The slot; nothing is told apart where there is none.</param>
    /// <param name="values">The values that occur, in words.</param>
    /// <param name="schema">The schema.</param>
    public Legend(SlotDefinition? slot, IEnumerable<string> values, SchemaModel schema)
    {
        _slot = slot?.Name ?? "";
        List<string> order =
        [
            .. schema.Enums.FirstOrDefault(candidate => candidate.Name == slot?.Range.Name)?.Values
                .Select(value => Words.Plain(value.Text)) ?? [],
        ];
        Values =
        [
            .. values.Distinct(StringComparer.Ordinal)
                .OrderBy(value => value.Length == 0)
                .ThenBy(order.IndexOf)
                .ThenBy(value => value, StringComparer.Ordinal),
        ];
    }

    /// <summary>The values; the empty text stands for records that do not say.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The place of a value.</summary>
    public int IndexOf(string value) => Values.TakeWhile(candidate => candidate != value).Count();

    /// <summary>A value in words.</summary>
    public string NameOf(string value) => value.Length > 0 ? value : _slot.Length > 0 ? Words.Plain(_slot) + " not stated" : "";

    /// <summary>A value in words, after the name of the slot.</summary>
    public string TitleOf(string value) => value.Length > 0 ? $"{Words.Title(_slot)}: {value}" : Words.Title(NameOf(value));
}
