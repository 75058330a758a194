using System;
using System.Linq;
using Factbook;
using Factbook.BelarusChina;

foreach (Visit visit in Visits.ByVisitor(Persons.AliaksandrLukashenka).Where(v => v.ToCountry == Countries.China))
    Console.WriteLine($"{visit.When.Value}  {visit.VisitType.Value,-8}  {visit.Cites[0].Source.CodeName}, {visit.Cites[0].Locator}");

Quantity surplus = TradeObservations.ChinaSurplus2024.Value.Value;
Console.WriteLine($"{surplus}: {surplus.Hedge}, from {surplus.Lower} to {surplus.Upper}");

Dispute dispute = Visits.LukashenkaToBeijing2025.Disputes.Single();
Console.WriteLine($"{dispute.AboutSlot}: {string.Join(" or ", dispute.Claims.Select(claim => claim.Value))}; picked {dispute.Pick?.Key}");

Console.WriteLine(Persons.Find("LUKASHENKO") == Persons.Find("Alexander Lukashenka"));
Console.WriteLine($"{Facts.Citing(Sources.CourtesyVisit2025).Count()} facts cite {Sources.CourtesyVisit2025.Title}");
