using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Parts;

/// <summary>Shows how many of a whole are of each kind, as bars with their numbers.</summary>
internal static class Shares
{
    /// <summary>The bars, in the order given; kinds without any are left out.</summary>
    public static XElement Of(string caption, int whole, IEnumerable<Share> shares) => Tag(
        "table",
        Class("shares"),
        Tag("caption", caption),
        Tag("tbody", shares.Where(share => share.Count > 0).Select(share => Tag(
            "tr",
            Tag("th", Attribute("scope", "row"), Attribute("title", share.Meaning), share.Kind),
            Number(share.Count),
            Tag("td", Class("number"), Percent(share.Count, whole), "%"),
            Tag("td", Class("bar"), Bar(share.Count, whole))))));

    private static XElement Bar(int count, int whole) => Tag(
        "svg",
        Attribute("viewBox", "0 0 100 10"),
        Attribute("preserveAspectRatio", "none"),
        Attribute("aria-hidden", "true"),
        Tag("rect", Attribute("width", Percent(count, whole)), Attribute("height", "10")));

    private static string Percent(int count, int whole) =>
        whole == 0 ? "0" : (100.0 * count / whole).ToString("0.#", CultureInfo.InvariantCulture);
}
