using System.Linq;
using System.Xml.Linq;
using Factbook.Tool.Facts;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Words;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Parts;

/// <summary>Shows a dispute: the rival claims side by side, the pick and its reason.</summary>
/// <param name="data">The dataset.</param>
/// <param name="links">The links of the page.</param>
internal sealed class ClaimsCompared(SiteData data, PageLinks links)
{
    private readonly ValueMarkup _values = new(data, links);

    /// <summary>A dispute.</summary>
    /// <param name="dispute">The dispute.</param>
    /// <param name="heading">What stands above it.</param>
    public XElement Of(Fact dispute, params object?[] heading)
    {
        string? followed = dispute.Text(Dispute.Slots.Canonical);
        string method = SlotWords.Of(dispute.Text(Dispute.Slots.Method) ?? "");
        return Tag(
            "section",
            Class("dispute"),
            Id(SitePaths.FileName(dispute.Id)),
            heading,
            Tag(
                "div",
                Class("claims"),
                dispute.Children(Dispute.Slots.Claims).Select(claim => ItemOf(claim, claim.Text(Claim.Slots.Key) == followed))),
            Tag(
                "p",
                Class("reason"),
                Tag("strong", followed is null ? "Unresolved. " : $"Followed: {SlotWords.Of(followed)}, {method}. "),
                dispute.Text(Dispute.Slots.Rationale)),
            Tag(
                "p",
                Class("quiet"),
                "Reviewed ",
                dispute.Find(Dispute.Slots.Reviewed) is { } day ? _values.Brief(day) : null,
                dispute.Text(Dispute.Slots.ReviewedBy) is { } by ? " by " + by : null,
                ". ",
                Link(links.ToFact(dispute.Id), "This dispute")));
    }

    private XElement ItemOf(Fact claim, bool isFollowed) => Tag(
        "div",
        Class(isFollowed ? "claim followed" : "claim"),
        Tag(
            "p",
            Class("rank"),
            isFollowed ? Tag("strong", "Followed") : claim.Text(Claim.Slots.Rank) == "deprecated" ? "Deprecated" : "Rival",
            ": ",
            SlotWords.Of(claim.Text(Claim.Slots.Key) ?? "")),
        Tag(
            "div",
            Class("value"),
            claim.Find(Claim.Slots.Value) is { } value ? _values.Of(value) : $"Value: {claim.Text(Claim.Slots.ValueState) ?? "none"}"),
        Tag(
            "p",
            claim.Find(Claim.Slots.AssertedBy) is { } agent ? _values.Of(agent) : "Somebody unnamed",
            " ",
            SlotWords.Of(claim.Text(Claim.Slots.Stance) ?? ""),
            claim.Find(Claim.Slots.SaidOn) is { } day ? new object[] { ", ", _values.Brief(day) } : null),
        claim.Text(Claim.Slots.DeprecatedReason) is { } reason ? Tag("p", reason) : null,
        claim.Text(Claim.Slots.Inference) is { } inference ? Tag("p", Class("quiet"), "Inferred: " + inference) : null,
        List(claim.Children(Claim.Slots.Cites).Select(citation => Tag("li", links.Passage(citation)))));
}
