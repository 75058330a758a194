using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Tool.Facts;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Words;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Parts;

/// <summary>Shows what refers to a fact, by table and slot, in the order of time.</summary>
/// <param name="data">The dataset.</param>
/// <param name="links">The links of the page.</param>
internal sealed class BacklinkList(SiteData data, PageLinks links)
{
    // Longer lists are closed at first.
    private const int OpenItems = 25;

    /// <summary>What refers to a fact.</summary>
    public IEnumerable<XElement> Of(Fact fact)
    {
        IReadOnlyList<Backlink> backlinks = data.Links.To(fact.Key);
        if (backlinks.Count == 0)
        {
            yield break;
        }

        yield return Tag("h2", Id("referring"), "What refers to it");
        foreach (var group in backlinks.GroupBy(link => (link.Table, link.Slot)))
        {
            Fact[] facts =
            [
                .. group.Select(link => link.From)
                    .DistinctBy(from => from.Key)
                    .OrderBy(FactDates.Order)
                    .ThenBy(from => from.Key, System.StringComparer.Ordinal),
            ];
            yield return Tag(
                "details",
                facts.Length <= OpenItems ? Attribute("open", "") : null,
                Tag(
                    "summary",
                    $"{SlotWords.Heading(group.Key.Table)}: {SlotWords.Of(group.Key.Slot)} ",
                    Tag("span", Class("quiet"), Digits.Of(facts.Length))),
                List(Class("dated"), facts.Select(Item)));
        }
    }

    private XElement Item(Fact fact) => Tag(
        "li",
        FactDates.Of(fact) is { } date ? ValueMarkup.Date(date) : Tag("span"),
        " ",
        Link(links.ToFact(fact.Key), data.LabelOf(fact)));
}
