using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Tool.Charts.Drawing;
using Factbook.Tool.Export;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Charts.Trade;

/// <summary>Reads the amounts of the first class that the schema marks for the chart.</summary>
internal static class ObservationReader
{
    /// <summary>The amounts that are drawn; <see langword="null"/> where there are none.</summary>
    public static ObservationSet? Read(Dataset dataset)
    {
        foreach (TableRows table in dataset.Model.Tables)
        {
            ClassDefinition definition = dataset.Schema.FindClass(table.ClassName)!;
            if (ChartedSlots.Of(definition) is { } slots)
            {
                return Read(dataset, table, definition, slots);
            }
        }

        return null;
    }

    private static ObservationSet? Read(Dataset dataset, TableRows table, ClassDefinition definition, ChartedSlots slots)
    {
        var facts = new FactIndex(dataset);
        var only = new OnlyThese(definition);
        Observation[] all =
            [.. table.Rows.Select(facts.Of).Where(only.Show).Select(fact => Of(fact, slots, facts)).OfType<Observation>()];
        if (all.Length == 0)
        {
            return null;
        }

        // Currencies and units never share an axis: the one that most amounts are in is drawn.
        string measure = all.GroupBy(one => one.Measure, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;
        IReadOnlyList<Observation> drawn = Thinned.Of(
        [
            .. all.Where(one => one.Measure == measure).OrderBy(one => one.First).ThenBy(one => one.Id, StringComparer.Ordinal),
        ]);
        return new ObservationSet
        {
            Title = Words.Title(table.RootSlot),
            Drawn = drawn,
            Measure = measure,
            Records = table.Rows.Count,
            Only = only.Text,
            Colours = new Legend(slots.Colour, drawn.Select(one => one.Colour), dataset.Schema),
            Shapes = new Legend(slots.Shape, drawn.Select(one => one.Shape), dataset.Schema),
            Panels = new Legend(slots.Panel, drawn.Select(one => one.Panel), dataset.Schema),
        };
    }

    private static Observation? Of(Fact fact, ChartedSlots slots, FactIndex facts)
    {
        if (fact.Find(slots.Period) is not EdtfValue { Date: { Earliest: not null, Latest: not null } period }
            || fact.Children(slots.Amount).FirstOrDefault() is not { } amount)
        {
            return null;
        }

        Quantity quantity = Amounts.Of(amount);
        return new Observation
        {
            Id = fact.Id,
            Words = $"{period}: {quantity}. {fact.Text("summary") ?? fact.Label}",
            Period = period,
            Amount = quantity,
            Panel = TextOf(slots.Panel),
            Colour = TextOf(slots.Colour),
            Shape = TextOf(slots.Shape),
            Mirror = slots.Mirror is { } mirror ? fact.Text(mirror) : null,
        };

        string TextOf(SlotDefinition? slot) => slot is null || fact.Text(slot.Name) is not { } text ? ""
            : fact.Find(slot.Name) is ReferenceValue reference ? facts.LabelOf(reference.Key) : Words.Plain(text);
    }
}
