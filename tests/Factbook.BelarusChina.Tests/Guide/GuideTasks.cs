using System;
using System.Collections.Generic;
using System.Linq;

#pragma warning disable CA1303 // The code is that of a guide, which prints for its readers.

namespace Factbook.BelarusChina.Tests.Guide;

/// <summary>The code of docs/guide.md, task by task; a test compares the two.</summary>
internal static class GuideTasks
{
    public static IReadOnlyDictionary<string, Action> All { get; } = new Dictionary<string, Action>
    {
        ["Find a fact"] = FindAFact,
        ["A figure with its hedge"] = AFigureWithItsHedge,
        ["Who says so"] = WhoSaysSo,
        ["What one source says"] = WhatOneSourceSays,
        ["What sources differ in"] = WhatSourcesDifferIn,
        ["A time line"] = ATimeLine,
        ["Who held a post on a day"] = WhoHeldAPostOnADay,
        ["What is missing"] = WhatIsMissing,
    };

    private static void FindAFact()
    {
        // Find a fact
        Visit named = Visits.LukashenkaToBeijing2023;
        Visit byIdentifier = Visits.Get("visit.2023.01");
        Person? byName = Persons.Find("卢卡申科");
        foreach (Visit visit in Visits.ByVisitor[Persons.XiJinping].Where(visit => visit.ToCountry == Countries.Belarus))
            Console.WriteLine($"{visit.When} {visit.VisitType}, with {visit.Meetings.Count} meetings; {named == byIdentifier}, {byName}");
        // End
    }

    private static void AFigureWithItsHedge()
    {
        // A figure with its hedge
        foreach (TradeObservation observation in TradeObservations.ByPeriod.In(EdtfDate.Parse("2024")))
            if (observation.Value is { } figure)
                Console.WriteLine($"{observation.Flow}: {figure}, {figure.Hedge.Text()}, from {figure.Lower} to {figure.Upper}");
        bool? isMore = TradeObservations.ChinaSurplus2024.Value?.IsMoreThan(4_000_000_000);
        Console.WriteLine(isMore switch { true => "certainly", false => "certainly not", null => "cannot be told" });
        // End
    }

    private static void WhoSaysSo()
    {
        // Who says so
        var when = Visits.LukashenkaToBeijing2023.Behind(Visit.Slots.When);
        foreach (Citation citation in when.Cites)
            Console.WriteLine($"{citation.Source.Title}, {citation.Locator ?? "excerpt"}, by {string.Join(", ", citation.Source.Authors)}");
        foreach (PublicStatement statement in PublicStatements.BySpeakers[Persons.AliaksandrLukashenka].Take(3))
            Console.WriteLine($"{statement.Stance.Text()}, {statement.Certainty.Text()}: {statement.Summary}");
        // End
    }

    private static void WhatOneSourceSays()
    {
        // What one source says
        foreach (IFact fact in Facts.Citing(Sources.CourtesyVisit2025).Take(5))
            Console.WriteLine($"{fact.Table.Name}: {fact}");
        Console.WriteLine(string.Join(", ", Facts.At(Sources.CourtesyVisit2025, "para 3")));
        var before = Visits.LukashenkaToBeijing2025.Behind(Visit.Slots.PreviousVisit);
        Console.WriteLine(before.From(Sources.CourtesyVisit2025)[0].Value);
        // End
    }

    private static void WhatSourcesDifferIn()
    {
        // What sources differ in
        foreach (Dispute dispute in Disputes.All.Take(3))
            Console.WriteLine($"{dispute.AboutRecord}, {dispute.AboutSlot}: {dispute.Canonical ?? "unresolved"}, as {dispute.Rationale}");
        var when = Visits.LukashenkaToBeijing2023.Behind(Visit.Slots.When);
        foreach (Claim<EdtfDate?> claim in when.Claims)
            Console.WriteLine($"{claim.Value}, says {string.Join(", ", claim.Cites.Select(citation => citation.Source.Title))}");
        // End
    }

    private static void ATimeLine()
    {
        // A time line
        foreach (TimelineEntry entry in Facts.ByWhen.In(EdtfDate.Parse("2023-02/2023-03")))
            Console.WriteLine($"{entry.When} {entry.Fact.Table.Name}: {entry.Fact}");
        EdtfDate day = EdtfDate.Parse("2023-03-01");
        Console.WriteLine(string.Join(", ", Visits.ByWhen.Overlapping(day)));
        Console.WriteLine(Visits.ByWhen.ClosestEarlier(CalendarDate.Parse("2023-02-01")));
        // End
    }

    private static void WhoHeldAPostOnADay()
    {
        // Who held a post on a day
        CalendarDate day = CalendarDate.Parse("2023-03-01");
        foreach (Tenure tenure in Posts.PresidentOfBelarus.Tenures)
            if (tenure.Started?.IsAfter(day) != true && tenure.Ended?.IsBefore(day) != true)
                Console.WriteLine($"{tenure.Holder}, by a source of {tenure.Attested}");
        Console.WriteLine(string.Join(", ", Persons.AliaksandrLukashenka.Tenures.Select(tenure => tenure.Post.Title)));
        // End
    }

    private static void WhatIsMissing()
    {
        // What is missing
        foreach (CoverageNote note in CoverageNotes.ByStatus[CoverageStatus.Partial])
            Console.WriteLine($"{note.Series}, {note.Period}: {note.Missing}");
        foreach (SanctionMeasure measure in SanctionMeasures.All.Where(it => it.NotStated.Contains(SanctionMeasure.Slots.Imposers)))
            Console.WriteLine($"{measure.Id}: no source says who imposed it");
        // End
    }
}
