using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;
using Factbook.Tool.Facts;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Words;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Parts;

/// <summary>Shows what a fact cites, and what in it was inferred.</summary>
/// <param name="data">The dataset.</param>
/// <param name="links">The links of the page.</param>
internal sealed class CitationList(SiteData data, PageLinks links)
{
    /// <summary>The citations and the inferences of a fact.</summary>
    public IEnumerable<XElement> Of(Fact fact)
    {
        Fact[] citations = [.. fact.Children(CoreNames.CitesSlot)];
        if (citations.Length > 0)
        {
            yield return Tag("h2", "Who says so");
            yield return Tag("ol", Class("citations"), citations.Select((citation, place) => Tag(
                "li",
                Id("cite-" + Digits.Of(place + 1)),
                links.Passage(citation),
                Publication(citation),
                Tag("span", Class("quiet"), Support(citation)))));
        }

        if (fact.Text(CoreNames.InferenceSlot) is { } inference)
        {
            yield return Tag("h2", Id("inferred"), "What is inferred");
            yield return Tag(
                "p", Tag("strong", string.Join(", ", fact.Texts(CoreNames.InferredSlot).Select(SlotWords.Of)) + ": "), inference);
        }
    }

    private string Publication(Fact citation)
    {
        Fact? source = data.Facts.Find(citation.Text(Citation.Slots.Source) ?? "")?.Fact;
        string[] parts =
        [
            .. new[]
            {
                source?.Text(Source.Slots.Publisher) is { } publisher ? data.Facts.LabelOf(publisher) : null,
                source is not null && FactDates.Of(source) is { } date ? DateWords.Of(date) : null,
                source?.Text(Source.Slots.Reading) == "excerpt" ? "known by an excerpt" : null,
            }.OfType<string>(),
        ];
        return parts.Length == 0 ? ". " : $" ({string.Join(", ", parts)}). ";
    }

    private static string Support(Fact citation)
    {
        string slots = string.Join(", ", citation.Texts(Citation.Slots.Supports).Select(SlotWords.Of));
        string what = slots.Length == 0 ? "the whole record" : slots;
        return citation.Text(Citation.Slots.Stance) switch
        {
            "contradicts" => $"Says otherwise on {what}.",
            "mentions" => "Mentions it.",
            _ => $"Bears out {what}.",
        };
    }
}
