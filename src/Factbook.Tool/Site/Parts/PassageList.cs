using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Factbook.Tool.Facts;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Words;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Parts;

/// <summary>Shows all that a source bears out, passage by passage in the order of the source.</summary>
/// <param name="data">The dataset.</param>
/// <param name="links">The links of the page.</param>
internal sealed class PassageList(SiteData data, PageLinks links)
{
    /// <summary>What cites a source.</summary>
    public IEnumerable<XElement> Of(Fact source)
    {
        IReadOnlyList<Passage> passages = data.Links.Citing(source.Id);
        yield return Tag("h2", "What it bears out");
        if (passages.Count == 0)
        {
            yield return Tag("p", "Nothing cites it.");
        }

        foreach (var group in passages
            .GroupBy(passage => passage.Locator)
            .OrderBy(group => group.Key, Comparer<string?>.Create(CompareLocators)))
        {
            yield return Tag("h3", Id(PageLinks.PassageAnchor(group.Key)), group.Key ?? "Without a passage");
            yield return List(group.Select(Item));
        }
    }

    private XElement Item(Passage passage)
    {
        string slots = string.Join(", ", passage.Citation.Texts(Citation.Slots.Supports).Select(SlotWords.Of));
        string target = links.ToFact(passage.From.Key);
        return Tag(
            "li",
            Tag("span", Class("kind"), SlotWords.OfClass(passage.From.ClassName)),
            " ",
            passage.Claim is null
                ? links.Fact(passage.From.Key)
                : Link(target, $"Claim {SlotWords.Of(passage.Claim.Text(Claim.Slots.Key) ?? "")}: ", data.LabelOf(passage.From)),
            slots.Length == 0 ? null : Tag("span", Class("quiet"), " " + slots));
    }

    // Paragraph 9 stands before paragraph 10: runs of digits are compared as numbers.
    private static int CompareLocators(string? left, string? right)
    {
        string Padded(string? locator) => locator is null ? "~" : string.Concat(
            Split(locator).Select(part => char.IsAsciiDigit(part[0]) ? part.PadLeft(12, '0') : part));
        return string.CompareOrdinal(Padded(left), Padded(right));
    }

    private static IEnumerable<string> Split(string locator)
    {
        int start = 0;
        for (int i = 1; i <= locator.Length; i++)
        {
            if (i == locator.Length || char.IsAsciiDigit(locator[i]) != char.IsAsciiDigit(locator[start]))
            {
                yield return locator[start..i];
                start = i;
            }
        }
    }
}
