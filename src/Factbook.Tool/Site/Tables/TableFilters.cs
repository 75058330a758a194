using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Tool.Facts;
using Factbook.Tool.Site.Words;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Tables;

/// <summary>
/// The filters of a table: by each enum, by who stands in a record, by year, and by text. Rows carry the words that a
/// filter may ask for as <c>slot=value</c>, and the years that they touch; the script compares.
/// </summary>
internal sealed class TableFilters
{
    // Nobody looks for one in a longer list; the field for a text finds them all.
    private const int MostAgents = 300;

    private const string Who = "who";

    private readonly SiteData _data;
    private readonly IReadOnlyList<SlotDefinition> _enums;
    private readonly IReadOnlyList<string> _agents;
    private readonly Fact[] _facts;
    private readonly IReadOnlyList<SlotDefinition> _slots;

    /// <summary>Looks a table through.</summary>
    public TableFilters(SiteData data, TableRows table)
    {
        _data = data;
        _facts = [.. data.ByTable[table.RootSlot]];
        _slots = TableColumns.SlotsOf(data, table);
        _enums = [.. _slots.Where(slot => slot.Ranges.Count == 1 && slot.Range.Kind == SlotRangeKind.Enum)];
        _agents =
        [
            .. _facts.SelectMany(Agents).Distinct(StringComparer.Ordinal)
                .OrderBy(data.Facts.LabelOf, StringComparer.OrdinalIgnoreCase)
                .ThenBy(id => id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The controls, which the script shows.</summary>
    public XElement Form() => Tag(
        "form",
        Class("filters"),
        Attribute("hidden", ""),
        Tag("label", "Text ", Tag("input", Attribute("type", "search"), Attribute("name", "text"))),
        _facts.Any(fact => FactDates.Of(fact) is not null) ? new[] { Year("from"), Year("to") } : null,
        _enums.Select(Choice).OfType<XElement>(),
        _agents.Count is > 0 and <= MostAgents ? Select(Who, _agents.Select(id => (id, _data.Facts.LabelOf(id)))) : null,
        Tag("button", Attribute("type", "reset"), "All"));

    /// <summary>What a row carries for the filters.</summary>
    public IEnumerable<XAttribute?> Of(Fact fact)
    {
        string[] words =
        [
            .. from slot in _enums
               from value in Values(fact.Find(slot.Name))
               select Word(slot.Name, ValueText.Of(value) ?? ""),
            .. Agents(fact).Distinct(StringComparer.Ordinal).Select(id => Word(Who, id)),
        ];
        yield return words.Length == 0 ? null : new XAttribute("data-is", string.Join(' ', words));
        if (FactDates.Of(fact) is { } date)
        {
            yield return new XAttribute("data-years", $"{date.Earliest?.Year ?? 0}-{date.Latest?.Year ?? 9999}");
        }

        string names = string.Join(
            ' ', fact.Children(CoreNames.NamesSlot).Select(name => name.Text(NameVariant.Slots.Text)).Where(name => name != fact.Label));
        yield return names.Length == 0 ? null : new XAttribute("data-names", names);
    }

    private static string Word(string filter, string value) => filter + "=" + Uri.EscapeDataString(value);

    private IEnumerable<string> Agents(Fact fact) => _slots
        .SelectMany(slot => Values(fact.Find(slot.Name)))
        .OfType<ReferenceValue>()
        .Select(reference => reference.Key)
        .Where(key => _data.Facts.Find(key)?.Fact.IsOf(CoreNames.Agent) == true);

    private static IEnumerable<Value> Values(Value? value) => value switch
    {
        null => [],
        ListValue list => list.Items,
        _ => [value],
    };

    private XElement? Choice(SlotDefinition slot)
    {
        HashSet<string> used =
            [.. _facts.SelectMany(fact => Values(fact.Find(slot.Name))).Select(value => ValueText.Of(value) ?? "")];
        return used.Count < 2 ? null : Select(slot.Name, _data.Schema.FindEnum(slot.Range.Name)!.Values
            .Where(value => used.Contains(value.Text))
            .Select(value => (value.Text, value.Title ?? SlotWords.Of(value.Text))));
    }

    private static XElement Select(string name, IEnumerable<(string Value, string Text)> options) => Tag(
        "label",
        SlotWords.Heading(name),
        " ",
        Tag(
            "select",
            Attribute("name", name),
            Tag("option", Attribute("value", ""), "any"),
            options.Select(option =>
                Tag("option", Attribute("value", Uri.EscapeDataString(option.Value)), option.Text))));

    private static XElement Year(string name) => Tag(
        "label",
        SlotWords.Heading(name),
        " ",
        Tag(
            "input",
            Attribute("type", "number"),
            Attribute("name", name),
            Attribute("min", "1"),
            Attribute("max", "9999"),
            Attribute("placeholder", "year")));
}
