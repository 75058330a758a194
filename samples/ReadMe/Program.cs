using System;
using System.Linq;
using Factbook;
using Factbook.BelarusChina;

foreach (Visit visit in Visits.ByVisitor[Persons.AliaksandrLukashenka].Where(v => v.ToCountry == Countries.China && v.Ordinal >= 13))
    Console.WriteLine($"{visit.When}  {visit.VisitType,-7}  {visit.Cites[0].Source.CodeName}, {visit.Cites[0].Locator ?? "excerpt"}");

Quantity surplus = TradeObservations.ChinaSurplus2024.Value!;
Console.WriteLine($"{surplus}, stated as {surplus.Hedge.Text()}, {surplus.SignificantDigits} significant digits");

Dispute dispute = Visits.LukashenkaToBeijing2025.Disputes.Single();
Console.WriteLine($"{dispute.AboutSlot}: {string.Join(" or ", dispute.Claims.Select(claim => claim.Value))}; picked: {dispute.Pick?.Key}");
Console.WriteLine($"{Persons.Find("卢卡申科")}, {TradeObservations.ByPeriod.In(EdtfDate.Parse("2024")).Count} trade figures of 2024");
