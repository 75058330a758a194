using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Tool.Facts;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Words;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Parts;

/// <summary>Shows the slots of a fact: what each means, its value, and what bears it out.</summary>
/// <param name="data">The dataset.</param>
/// <param name="links">The links of the page.</param>
internal sealed class SlotRows(SiteData data, PageLinks links)
{
    // The curators' own words stand last, and nothing bears them out.
    private const string Note = "note";

    // They have places of their own on the page.
    private static readonly string[] ShownElsewhere =
        [CoreNames.CodeNameSlot, "summary", CoreNames.CitesSlot, CoreNames.InferredSlot, CoreNames.InferenceSlot, CoreNames.NamesSlot, Dispute.Slots.Claims.Name];

    private readonly ValueMarkup _values = new(data, links);

    /// <summary>The slots that have a value or a dispute.</summary>
    public XElement? Of(Fact fact)
    {
        Fact[] citations = [.. fact.Children(CoreNames.CitesSlot)];
        XElement[] rows =
        [
            .. fact.Class.Slots
                .Where(slot => !slot.Identifier && !ShownElsewhere.Contains(slot.Name, StringComparer.Ordinal))
                .OrderBy(slot => slot.Name == Note)
                .Select(slot => Row(fact, slot, citations))
                .OfType<XElement>(),
        ];
        return rows.Length == 0 ? null : Tag("table", Class("slots"), Tag("tbody", rows));
    }

    /// <summary>The values of a fact alone, without what bears them out.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="except">Slots that are shown elsewhere.</param>
    public XElement Plain(Fact fact, string[] except) => Tag(
        "table",
        Class("slots"),
        Tag("tbody", fact.Slots
            .Where(slot => !slot.Definition.Identifier)
            .Where(slot => !ShownElsewhere.Concat(except).Contains(slot.Definition.Name, StringComparer.Ordinal))
            .Select(slot => Tag(
                "tr",
                RowHead(SlotWords.Of(slot.Definition.Name)),
                Tag("td", _values.Of(slot.Value))))));

    private XElement? Row(Fact fact, SlotDefinition slot, Fact[] citations)
    {
        Value? value = fact.Find(slot.Name);
        bool isDisputed = data.Facts.Dispute(fact.Key, slot.Name) is not null;
        if (value is null && !isDisputed)
        {
            return null;
        }

        return Tag(
            "tr",
            RowHead(Name(slot)),
            Tag(
                "td",
                value is null ? Tag("em", "unresolved") : _values.Of(value),
                slot.Name == Note ? null : Marks(fact, slot, citations),
                isDisputed ? Link("#disputes", Class("mark"), "sources differ") : null));
    }

    /// <summary>The name of a slot, with its meaning on hover and on focus.</summary>
    private static object Name(SlotDefinition slot)
    {
        string words = SlotWords.Of(slot.Name);
        if (slot.Description is not { } description)
        {
            return words;
        }

        string id = "about-" + SitePaths.FileName(slot.Name);
        return Tag(
            "span",
            Class("explained"),
            Attribute("tabindex", "0"),
            Attribute("aria-describedby", id),
            words,
            Tag("span", Class("meaning"), Attribute("role", "tooltip"), Id(id), description));
    }

    private static IEnumerable<object> Marks(Fact fact, SlotDefinition slot, Fact[] citations)
    {
        if (fact.Texts(CoreNames.InferredSlot).Contains(slot.Name, StringComparer.Ordinal))
        {
            yield return Link("#inferred", Class("mark"), "inferred");
        }

        // A passage that bears out the whole record is named at a slot only where no other bears out just that slot.
        int[] supporting = Supporting(
            citations, citation => citation.Texts(Citation.Slots.Supports).Contains(slot.Name, StringComparer.Ordinal));
        if (supporting.Length == 0)
        {
            supporting = Supporting(citations, citation => citation.Find(Citation.Slots.Supports) is null);
        }

        foreach (int place in supporting)
        {
            string number = Digits.Of(place + 1);
            yield return Tag(
                "sup", Link("#cite-" + number, Attribute("aria-label", "Citation " + number), $"[{number}]"));
        }
    }

    private static int[] Supporting(Fact[] citations, Func<Fact, bool> does) =>
        [.. Enumerable.Range(0, citations.Length).Where(place => does(citations[place]))];
}
