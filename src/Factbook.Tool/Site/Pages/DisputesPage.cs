using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Factbook.Tool.Facts;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Parts;
using Factbook.Tool.Site.Words;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Pages;

/// <summary>The page of all disputes, those that nobody resolved first.</summary>
/// <param name="data">The dataset.</param>
internal sealed class DisputesPage(SiteData data)
{
    private readonly PageLinks _links = new("", data.Facts);

    /// <summary>The page.</summary>
    public Page Page()
    {
        Fact[] disputes = [.. data.Disputes.OrderBy(dispute => dispute.Find(Dispute.Slots.Canonical) is not null)];
        return new Page(SitePaths.Disputes, "Disputes", [
            Tag("h1", "What sources state differently"),
            Tag("p", disputes.Length == 0
                ? "No dispute is recorded."
                : "Where sources differ, the rival claims stand side by side. One is followed, for a reason, or none."),
            .. disputes.SelectMany(Of),
        ]);
    }

    private IEnumerable<XElement> Of(Fact dispute)
    {
        var claims = new ClaimsCompared(data, _links);
        string slot = SlotWords.Heading(dispute.Text(Dispute.Slots.AboutSlot) ?? "");
        yield return claims.Of(dispute, Tag("h2", slot, " of: ", _links.Fact(dispute.Text(Dispute.Slots.AboutRecord) ?? "")));
    }
}
