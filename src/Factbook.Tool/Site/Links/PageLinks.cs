using System.Xml.Linq;
using Factbook.Tool.Facts;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Links;

/// <summary>Makes the links of a page.</summary>
/// <param name="root">The way from the page to the folder of the site.</param>
/// <param name="facts">The records.</param>
internal sealed class PageLinks(string root, FactIndex facts)
{
    private const int ShortLabel = 64;

    /// <summary>The way from the page to the folder of the site.</summary>
    public string Root => root;

    /// <summary>The address of a fact.</summary>
    public string ToFact(string key) => root + SitePaths.Fact(key);

    /// <summary>A link to a fact, by its label; an identifier without a record is text.</summary>
    public object Fact(string key) => facts.Find(key) is { } found ? Link(ToFact(key), found.Fact.Label) : Tag("code", key);

    /// <summary>A link to a fact where there is little room.</summary>
    public object ShortFact(string key)
    {
        if (facts.Find(key) is not { } found)
        {
            return Tag("code", key);
        }

        string label = found.Fact.Label;
        string text = Shorten(label);
        return Link(ToFact(key), text == label ? null : Attribute("title", label), text);
    }

    /// <summary>A link to a passage on the page of its source.</summary>
    public XElement Passage(Fact citation)
    {
        string source = citation.Text(Citation.Slots.Source) ?? "";
        string? locator = citation.Text(Citation.Slots.Locator);
        return Link(
            $"{ToFact(source)}#{PassageAnchor(locator)}",
            facts.LabelOf(source),
            locator is null ? null : ", " + locator);
    }

    /// <summary>The anchor of a passage.</summary>
    public static string PassageAnchor(string? locator) =>
        locator is null ? "whole" : "at-" + locator.Replace(' ', '-');

    /// <summary>A text on one line that is cut between words where it is long.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= ShortLabel)
        {
            return text;
        }

        // Scripts without spaces are cut anywhere but inside a character.
        int space = text.LastIndexOf(' ', ShortLabel);
        int end = space > 0 ? space : char.IsLowSurrogate(text[ShortLabel]) ? ShortLabel - 1 : ShortLabel;
        return text[..end].TrimEnd(',', ';', '.', ':') + "…";
    }
}
