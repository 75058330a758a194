using System.Collections.Generic;
using System.Xml.Linq;
using Factbook.Tool.Codebook;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Parts;

namespace Factbook.Tool.Site.Pages;

/// <summary>The codebook, as <c>factbook codebook</c> writes it, in the frame of the site.</summary>
internal static class CodebookPage
{
    /// <summary>The page.</summary>
    public static Page Of(SiteData data) => new(SitePaths.Codebook, "Codebook", Elements(data));

    private static IEnumerable<XElement> Elements(SiteData data)
    {
        string heading = "";
        foreach (XElement element in HtmlWriter.Elements(CodebookBuilder.Build(data.Dataset)))
        {
            heading = element.Name.LocalName is "h2" or "h3" ? element.Value : heading;
            yield return element.Name == "table" ? Wide.Of(heading, element) : element;
        }
    }
}
