// What a newcomer sees first: visits in time, a figure with its hedge, sanctions, and one dispute.
// Everything printed comes from the compiled facts; the program opens no file.

using System;
using Factbook;
using Factbook.BelarusChina;
using FirstLook;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(
    $"{Facts.Dataset.Title}: {Facts.Dataset.FactCount} facts in {Facts.Tables.Count} tables, version {Facts.Dataset.Version}");

Page.Heading("Visits of Belarusian and Chinese leaders, as far as they can be dated");
foreach (Visit visit in Visits.ByWhen.All)
{
    Page.Row(visit.When, Page.Name(visit.VisitType), $"{visit.Visitor} to {visit.ToCountry}");
    if (visit.Behind(Visit.Slots.When).Dispute is { } rivals)
    {
        Page.Note($"date disputed: picked {rivals.Pick?.Key}, {rivals.Method.Text()}");
    }

    Page.Note(Page.Cite(visit.Cites[0]));
}

Page.Heading("Trade in 2024");
TradeObservation surplus = TradeObservations.ChinaSurplus2024;
Quantity figure = surplus.Value!;
Page.Text($"{surplus.Summary}");
Page.Row("value", figure.Hedge.Text(), $"{figure}, printed as {figure.AsStated}");
Page.Row("said by", "article", Page.Cite(surplus.Cites[0]));
Page.Row("published", "publisher", $"{surplus.Cites[0].Source.Publisher?.ToString() ?? "not printed"}, {surplus.Cites[0].Source.Published}");
Page.Row("whose statistics", surplus.Reporter?.ToString() ?? "not stated", surplus.Note ?? "");

Page.Heading("Sanctions, with what is known of their dates");
foreach (SanctionMeasure measure in SanctionMeasures.All)
{
    string imposers = measure.Imposers.Count == 0 ? "imposer not stated" : string.Join(", ", measure.Imposers);
    Page.Row(Page.Dated(measure), Page.Words(measure.Kind?.Text() ?? "not stated"), $"{imposers} → {string.Join(", ", measure.Targets)}");
    Page.Note(Page.Cite(measure.Cites[0]));
}

Page.Heading("One dispute: what came before the visit of June 2025?");
var before = Visits.LukashenkaToBeijing2025.Behind(Visit.Slots.PreviousVisit);
Dispute dispute = before.Dispute!;
foreach (Claim<Visit?> claim in before.Claims)
{
    string speaker = claim.AssertedBy?.ToString() ?? claim.Cites[0].Source.Title;
    Page.Row(Page.Words(claim.Key), claim.Key == dispute.Canonical ? "picked" : claim.Rank.Text(), $"{claim.Value}, as {speaker} {claim.Stance?.Text()}");
    foreach (Citation citation in claim.Cites)
    {
        Page.Note(Page.Cite(citation));
    }
}

Console.WriteLine();
Page.Text($"Picked by {Page.Words(dispute.Method.Text())}: {dispute.Rationale}");
