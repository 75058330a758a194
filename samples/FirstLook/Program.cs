// What a newcomer sees first: visits in time, a figure with its hedge, sanctions, and one dispute.
// Everything printed comes from the compiled facts; the program opens no file.

using System;
using System.Linq;
using Factbook;
using Factbook.BelarusChina;
using FirstLook;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine($"{Facts.Dataset.Title}: {Facts.Dataset.FactCount} facts in {Facts.Tables.Count} tables");

Page.Heading("The last visits of Lukashenka to China");
foreach (Visit visit in Visits.ByVisitor[Persons.AliaksandrLukashenka].Where(v => v.ToCountry == Countries.China && v.Ordinal >= 13).OrderBy(v => v.When))
{
    Page.Row(visit.When, Page.Words(visit.VisitType?.Text() ?? "unresolved"), $"meetings: {visit.Meetings.Count}, agreements: {visit.Agreements.Count}; {Page.Cite(visit.Cites[0])}");
    if (visit.Behind(Visit.Slots.When).Dispute is { } rivals)
    {
        Page.Row("", "disputed", $"the date; picked {Page.Words(rivals.Canonical ?? "none")}, as the {Page.Words(rivals.Method.Text())}");
    }
}

Page.Heading("A figure: the surplus of China in the trade of 2024");
TradeObservation surplus = TradeObservations.ChinaSurplus2024;
if (surplus.Value is { } figure)
{
    Page.Row("value", figure.Hedge.Text(), $"{figure}, printed as {figure.AsStated}");
}

Page.Row("whose statistics", "", surplus.Reporter?.ToString() ?? "not stated");
Page.Row("said by", "", Page.Cite(surplus.Cites[0]));

Page.Heading("What was going on in March 2022");
foreach (TimelineEntry entry in Facts.ByWhen.In(EdtfDate.Parse("2022-03")).Take(3))
{
    Page.Row(entry.When, Page.Words(entry.Fact.Table.Name), (entry.Fact as ISummarised)?.Summary ?? entry.Fact.Id);
}

Page.Heading("A dispute: which visit came before that of June 2025?");
var before = Visits.LukashenkaToBeijing2025.Behind(Visit.Slots.PreviousVisit);
foreach (Claim<Visit?> claim in before.Claims)
{
    string standing = claim.Key == before.Dispute?.Canonical ? "picked" : claim.Rank.Text();
    Page.Row(claim.Value?.When, standing, $"so {string.Join("; ", claim.Cites.Take(2).Select(Page.Cite))}");
}

Page.Row("why", "", before.Dispute?.Rationale ?? "");
