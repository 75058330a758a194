// What a newcomer sees first: visits in time, a figure with its hedge, sanctions, and one dispute.
// Everything printed comes from the compiled facts; the program opens no file.

using System;
using System.Linq;
using Factbook;
using Factbook.BelarusChina;
using FirstLook;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(
    $"{Facts.Dataset.Title}: {Facts.Dataset.FactCount} facts in {Facts.Tables.Count} tables, version {Facts.Dataset.Version}");

Page.Heading("Visits of Belarusian and Chinese leaders, as far as they can be dated");
foreach (Visit visit in Visits.ByWhen.All)
{
    string route = $"{visit.Visitor} to {visit.ToCountry}";
    Page.Row(visit.When, visit.VisitType.TryGet(out VisitType type) ? type.Text() : "unresolved", route);
    Page.Note(Page.Cite(visit.Cites[0]));
}

Page.Heading("Trade in 2024");
TradeObservation surplus = TradeObservations.ChinaSurplus2024;
Quantity figure = surplus.Value.Value;
Page.Text($"{surplus.Summary}");
Page.Row("figure", figure.Hedge.Text(), $"{figure} (as stated: {figure.AsStated})");
Page.Row("says", surplus.Reporter?.ToString() ?? "no statistic", Page.Cite(surplus.Cites[0]));

Page.Heading("Sanctions, with what is known of their dates");
foreach (SanctionMeasure measure in SanctionMeasures.All)
{
    Page.Row(Page.Dated(measure), measure.Kind.Text(), string.Join(", ", measure.Imposers) + " on " + string.Join(", ", measure.Targets));
    Page.Note(Page.Cite(measure.Cites[0]));
}

Page.Heading("One dispute: what came before the visit of June 2025?");
Dispute dispute = Visits.LukashenkaToBeijing2025.Disputes.Single();
foreach (Claim claim in dispute.Claims)
{
    string mark = claim == dispute.Pick ? "picked" : claim.Rank.Text();
    Page.Row(claim.Key, mark, $"{claim.Value} {claim.Stance.Text()} {claim.AssertedBy}");
    foreach (Citation citation in claim.Cites)
    {
        Page.Note(Page.Cite(citation));
    }
}

Page.Text($"Why ({dispute.Method.Text()}): {dispute.Rationale}");
