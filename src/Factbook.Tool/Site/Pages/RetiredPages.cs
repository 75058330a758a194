using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Releases;
using Factbook.Tool.Site.Links;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Pages;

/// <summary>The pages of retired identifiers: they lead on to what replaced them, or say why they are gone.</summary>
/// <param name="data">The dataset.</param>
internal sealed class RetiredPages(SiteData data)
{
    private readonly PageLinks _links = new("../", data.Facts);

    /// <summary>All of them.</summary>
    public IEnumerable<Page> All() => data.Retired.Where(retired => data.Facts.Find(retired.Key) is null).Select(Of);

    private Page Of(RetiredFact retired) => new(
        SitePaths.Fact(retired.Key),
        retired.Id,
        Tag("h1", Tag("code", retired.Id)),
        Tag(
            "p",
            "This identifier is retired",
            retired.ReplacementKey is { } now ? new[] { "; what stands for it now is ", _links.Fact(now) } : null,
            ". ",
            retired.Reason))
    {
        Redirect = data.Facts.Find(retired.ReplacementKey ?? "") is { } target ? SitePaths.Fact(target.Fact.Key) : null,
    };
}
