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
        string? followed = dispute.Text("canonical");
        string method = SlotWords.Of(dispute.Text("method") ?? "");
        return Tag(
            "section",
            Class("dispute"),
            Id(SitePaths.FileName(dispute.Id)),
            heading,
            Tag(
                "div",
                Class("claims"),
                dispute.Children("claims").Select(claim => Claim(claim, claim.Text("key") == followed))),
            Tag(
                "p",
                Class("reason"),
                Tag("strong", followed is null ? "Unresolved. " : $"Followed: {SlotWords.Of(followed)}, {method}. "),
                dispute.Text("rationale")),
            Tag(
                "p",
                Class("quiet"),
                "Reviewed ",
                dispute.Find("reviewed") is { } day ? _values.Brief(day) : null,
                dispute.Text("reviewed_by") is { } by ? " by " + by : null,
                ". ",
                Link(links.ToFact(dispute.Id), "This dispute")));
    }

    private XElement Claim(Fact claim, bool isFollowed) => Tag(
        "div",
        Class(isFollowed ? "claim followed" : "claim"),
        Tag(
            "p",
            Class("rank"),
            isFollowed ? Tag("strong", "Followed") : claim.Text("rank") == "deprecated" ? "Deprecated" : "Rival",
            ": ",
            SlotWords.Of(claim.Text("key") ?? "")),
        Tag(
            "div",
            Class("value"),
            claim.Find("value") is { } value ? _values.Of(value) : $"Value: {claim.Text("value_state") ?? "none"}"),
        Tag(
            "p",
            claim.Find("asserted_by") is { } agent ? _values.Of(agent) : "Somebody unnamed",
            " ",
            SlotWords.Of(claim.Text("stance") ?? ""),
            claim.Find("said_on") is { } day ? new object[] { ", ", _values.Brief(day) } : null),
        claim.Text("deprecated_reason") is { } reason ? Tag("p", reason) : null,
        claim.Text("inference") is { } inference ? Tag("p", Class("quiet"), "Inferred: " + inference) : null,
        List(claim.Children("cites").Select(citation => Tag("li", links.Passage(citation)))));
}
