using System.Linq;
using System.Xml.Linq;
using Factbook.Tool.Codebook;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Parts;

namespace Factbook.Tool.Site.Pages;

/// <summary>The codebook, as <c>factbook codebook</c> writes it, in the frame of the site.</summary>
internal static class CodebookPage
{
    /// <summary>The page.</summary>
    public static Page Of(SiteData data) => new(
        SitePaths.Codebook,
        "Codebook",
        HtmlWriter.Elements(CodebookBuilder.Build(data.Dataset)).Select(Fitting).ToArray());

    private static XElement Fitting(XElement element) => element.Name == "table" ? Wide.Of("Table", element) : element;
}
