using System;
using System.Linq;
using Factbook;
using Factbook.BelarusChina;

foreach (Visit visit in Visits.ByVisitor[Persons.AliaksandrLukashenka].Where(v => v.ToCountry == Countries.China && v.Ordinal >= 13))
    Console.WriteLine($"{visit.When}  {visit.VisitType,-7}  {visit.Cites[0].Source.CodeName}, {visit.Cites[0].Locator ?? "excerpt"}");

Quantity surplus = TradeObservations.ChinaSurplus2024.Value!;
Console.WriteLine($"{surplus}, stated as {surplus.Hedge.Text()}, {surplus.SignificantDigits} significant digits");

var before = Visits.LukashenkaToBeijing2025.Behind(Visit.Slots.PreviousVisit);
Console.WriteLine($"{before.Slot}: {string.Join(" or ", before.Claims.Select(claim => claim.Value?.Id))}; picked: {before.Dispute?.Canonical}");
Console.WriteLine($"{Persons.Find("卢卡申科")}, {TradeObservations.ByPeriod.In(EdtfDate.Parse("2024")).Count} trade figures of 2024");
