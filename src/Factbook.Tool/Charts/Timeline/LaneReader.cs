using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Tool.Charts.Drawing;
using Factbook.Tool.Export;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Charts.Timeline;

/// <summary>
/// Reads the lanes of a dataset: the classes that the schema gives a lane, or all with a date where it gives none.
/// </summary>
internal static class LaneReader
{
    private const string Annotation = "factbook_lane";

    /// <summary>The lanes that have something to show, in the order of their tables.</summary>
    public static IReadOnlyList<Lane> Read(Dataset dataset)
    {
        bool isChosen = dataset.Schema.Classes.Any(definition => NameOf(definition) is not null);
        IEnumerable<Lane> lanes =
            from table in dataset.Model.Tables
            let definition = dataset.Schema.FindClass(table.ClassName)!
            let slot = DateSlot(definition, dataset.Schema)
            where slot is not null && !definition.IsCore
            let name = isChosen ? NameOf(definition) : Words.Title(table.RootSlot)
            where name is not null
            group Read(table, definition, slot, dataset.Schema) by name into parts
            select new Lane(
                parts.Key,
                [
                    .. parts.SelectMany(part => part.Facts)
                        .OrderBy(fact => fact.First).ThenBy(fact => fact.Id, StringComparer.Ordinal),
                ],
                parts.Sum(part => part.Undated),
                string.Join("; ", parts.Select(part => part.Only).Where(only => only.Length > 0)));
        return [.. lanes.Where(lane => lane.Facts.Count > 0)];
    }

    // The first slot with a date is the one that says when, as it is for the search by time.
    private static string? DateSlot(ClassDefinition definition, SchemaModel schema) =>
        definition.Slots.FirstOrDefault(slot => slot is { Multivalued: false, Ranges.Count: 1 }
            && schema.FindType(slot.Range.Name)?.Kind == ScalarKind.Edtf)?.Name;

    private static string? NameOf(ClassDefinition definition) => Words.Annotation(definition.Annotations, Annotation);

    private static (List<DatedFact> Facts, int Undated, string Only) Read(
        TableRows table, ClassDefinition definition, string slot, SchemaModel schema)
    {
        var only = new OnlyThese(definition);
        var facts = new List<DatedFact>();
        int undated = 0;
        foreach (Fact fact in table.Rows.Select(row => new Fact(row, schema)).Where(only.Show))
        {
            if (fact.Find(slot) is EdtfValue { Date: var date } && (date.Earliest ?? date.Latest) is not null)
            {
                facts.Add(new DatedFact(fact.Id, $"{date}: {fact.Text("summary") ?? fact.Label}", date));
            }
            else
            {
                undated++;
            }
        }

        return (facts, undated, only.Text);
    }
}
