using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Factbook.Compiler.Binding;
using Factbook.Tool.Facts;
using Factbook.Tool.References;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Parts;
using Factbook.Tool.Site.Words;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Pages;

/// <summary>The page of a fact, a source, a person, an organisation or a dispute: of every record.</summary>
/// <param name="data">The dataset.</param>
internal sealed class FactPages(SiteData data)
{
    private readonly PageLinks _links = new("../", data.Facts);

    /// <summary>All of them.</summary>
    public IEnumerable<Page> All() =>
        data.Tables.SelectMany(table => data.ByTable[table.RootSlot].Select(fact => Of(table, fact)));

    private Page Of(TableRows table, Fact fact) => new(
        SitePaths.Fact(fact.Key),
        PageLinks.Shorten(data.LabelOf(fact)),
        [.. Heading(table, fact), .. Body(fact)])
    {
        Foot = Foot(table, fact),
    };

    private IEnumerable<XElement?> Heading(TableRows table, Fact fact)
    {
        yield return Tag(
            "p",
            Class("crumbs"),
            Link(_links.Root + SitePaths.Table(table.RootSlot), SlotWords.Heading(table.RootSlot)),
            " / ",
            Tag("code", fact.Id));
        string? language = fact.Text(Source.Slots.Title) == fact.Label ? fact.Text(Source.Slots.Language) : null;
        yield return Tag("h1", Attribute("lang", language), data.LabelOf(fact));
        yield return Tag(
            "p",
            Class("kind"),
            SlotWords.OfClass(fact.ClassName),
            fact.Class.Description is { } what ? ": " + what : null);
        if (fact.Text("summary") is { } summary && summary != fact.Label)
        {
            yield return Tag("p", Class("lead"), summary);
        }
    }

    private IEnumerable<XElement?> Body(Fact fact)
    {
        var claims = new ClaimsCompared(data, _links);
        if (fact.Is(CoreNames.Dispute))
        {
            yield return claims.Of(fact);
        }

        yield return new SlotRows(data, _links).Of(fact);
        Fact[] disputes = [.. data.Facts.Disputes(fact.Key)];
        if (disputes.Length > 0)
        {
            yield return Tag("h2", Id("disputes"), "What sources state differently");
        }

        foreach (Fact dispute in disputes)
        {
            yield return claims.Of(dispute, Tag("h3", SlotWords.Heading(dispute.Text(Dispute.Slots.AboutSlot) ?? "")));
        }

        foreach (XElement? part in NameTable.Of(fact)
            .Concat(new CitationList(data, _links).Of(fact))
            .Concat(fact.Is(CoreNames.Source) ? new PassageList(data, _links).Of(fact) : [])
            .Concat(new BacklinkList(data, _links).Of(fact)))
        {
            yield return part;
        }
    }

    private IEnumerable<XElement> Foot(TableRows table, Fact fact)
    {
        Reference reference = fact.Is(CoreNames.Source)
            ? Reference.OfSource(fact, data.Facts)
            : Reference.OfFact(fact, data.Schema);
        return [.. HowToCite.Of(reference), Tag("h2", "In C#"), Code(CSharp(table, fact))];
    }

    private string CSharp(TableRows table, Fact fact)
    {
        string tableName = data.Types.FindTable(table.RootSlot)!.Name;
        string record = data.Types.FindRecord(fact.ClassName)!.Name;
        string member = fact.Text(CoreNames.CodeNameSlot) ?? $"Get({Literal(fact.Id)})";
        return $"{record} fact = {tableName}.{member};";
    }

    private static string Literal(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
