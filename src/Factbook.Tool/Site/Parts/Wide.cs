using System.Xml.Linq;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Parts;

/// <summary>What may be wider than a screen moves sideways by itself, also by the keys.</summary>
internal static class Wide
{
    /// <summary>Puts something wide into a frame.</summary>
    /// <param name="label">What it is, for those who do not see it.</param>
    /// <param name="content">What is wide.</param>
    public static XElement Of(string label, XElement content) => Tag(
        "div",
        Class("wide"),
        Attribute("tabindex", "0"),
        Attribute("role", "region"),
        Attribute("aria-label", label),
        content);
}
