using System.Xml.Linq;
using Factbook.Tool.Html;
using Factbook.Tool.Site.Links;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site;

/// <summary>Puts around a page what all pages have: head, navigation, search, foot.</summary>
/// <param name="data">The dataset.</param>
internal sealed class PageFrame(SiteData data)
{
    // The scheme beside 'self' is for readers who open the site from a disk, where some browsers know no 'self'.
    private const string Policy =
        "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:; "
        + "base-uri 'none'; form-action 'none'";

    /// <summary>The whole page as a file.</summary>
    public SiteFile Around(Page page)
    {
        string root = SitePaths.RootFrom(page.Path);
        return new SiteFile(page.Path, HtmlText.Page(Tag(
            "html",
            Attribute("lang", "en"),
            Attribute("data-root", root),
            Head(page, root),
            Tag("body", Header(page, root), Tag("main", Id("content"), page.Content, page.Foot), Footer()))));
    }

    private XElement Head(Page page, string root) => Tag(
        "head",
        Tag("meta", Attribute("charset", "utf-8")),
        Tag("meta", Attribute("http-equiv", "Content-Security-Policy"), Attribute("content", Policy)),
        page.Redirect is null
            ? null
            : Tag("meta", Attribute("http-equiv", "refresh"), Attribute("content", $"0; url={root}{page.Redirect}")),
        Tag("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1")),
        Tag("meta", Attribute("name", "color-scheme"), Attribute("content", "light dark")),
        Tag("title", page.Path == SitePaths.Start ? data.Title : $"{page.Title} · {data.Title}"),
        Tag("link", Attribute("rel", "icon"), Attribute("href", "data:,")),
        Tag("link", Attribute("rel", "stylesheet"), Attribute("href", root + "assets/site.css")),
        Tag("script", Attribute("src", root + "assets/site.js")));

    private XElement Header(Page page, string root) => Tag(
        "header",
        Link("#content", Class("skip"), "To the content"),
        Tag("p", Class("site"), Link(root + SitePaths.Start, data.Title)),
        Tag(
            "nav",
            Attribute("aria-label", "Site"),
            Entry(page, root, SitePaths.Start, "Start"),
            Link(root + SitePaths.Start + "#tables", "Tables"),
            Entry(page, root, SitePaths.Disputes, "Disputes"),
            Entry(page, root, SitePaths.Coverage, "Coverage"),
            Entry(page, root, SitePaths.Codebook, "Codebook")),
        // Search and the choice of light and dark need the script, which shows them.
        Tag(
            "div",
            Class("tools"),
            Attribute("hidden", ""),
            Tag(
                "div",
                Attribute("role", "search"),
                Tag(
                    "input",
                    Id("search"),
                    Attribute("type", "search"),
                    Attribute("placeholder", "Search names, ids, summaries"),
                    Attribute("aria-label", "Search names, ids and summaries"),
                    Attribute("aria-controls", "found"),
                    Attribute("autocomplete", "off"),
                    Attribute("spellcheck", "false")),
                Tag("div", Id("found"), Attribute("aria-live", "polite"), Attribute("hidden", ""))),
            Tag("button", Id("theme"), Attribute("type", "button"), "Dark")));

    private static XElement Entry(Page page, string root, string path, string text) =>
        Link(root + path, page.Path == path ? Attribute("aria-current", "page") : null, text);

    private XElement Footer() => Tag(
        "footer",
        Tag(
            "p",
            $"{data.Title}, version {data.Schema.Version ?? "not stated"}",
            data.AsOf is null ? null : $", as of {data.AsOf}",
            ". ",
            data.Schema.License is { } license ? new object[] { "Licence: ", Licence(license), ". " } : null,
            "Made by factbook site."));

    private static object Licence(string license) =>
        license.StartsWith("https://", System.StringComparison.Ordinal) ? Link(license, license) : license;
}
