using System;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Questions;

/// <summary>Questions that were written from the article alone, with the answers of its text.</summary>
public class WhyDidXiInvite2023Questions : Question
{
    public static TheoryData<string, string, Func<object?>> Questions => new()
    {
        {
            "21. What total did the Belarusian authorities put on the agreements, and what did those cover?",
            "Exact 3500000000 USD, org.belarusian_authorities, Trade, Technology",
            () => Join(
                Amount(PublicStatements.Agreements3Point5Billion.Figure), Ids(PublicStatements.Agreements3Point5Billion.Speakers),
                Each(Agreements.TradeAndTechnologyAgreements2023.Topics))
        },
        {
            "22. What had Gould-Davies been, and what was he at the time?",
            "Former BritishAmbassadorToBelarus, Current SeniorFellowAtIiss",
            () => Each(Tenures.ByHolder[Persons.NigelGouldDavies].Select(it => $"{it.State} {it.Post.CodeName}"))
        },
        { "23. How long was the state visit of early 2023?", "Exact 3 d", () => Amount(Visits.LukashenkaToBeijing2023.Duration) },
        {
            "25. Did he assert as a fact that the war was what the visit was about?",
            "Assesses, Possible: hard to avoid this suspicion, Possible: speculative",
            () => Join(
                PublicStatements.SuspicionThatVisitWasAboutWar.Stance, Hedged(PublicStatements.SuspicionThatVisitWasAboutWar),
                Hedged(PublicStatements.ContextIsKey))
        },
        {
            "26. What did he find missing from the peace plan?", "PlanIsPrinciplesOnly",
            () => CodeNames(PublicStatements.BySpeakers[Persons.NigelGouldDavies]
                .Where(it => it.About.Contains(Documents.ChinesePositionPaper2023) && it.Stance == Stance.Assesses)
                .Take(1))
        },
        {
            "27. What was Russia pressing Belarus to do?", "RussianPressureForBelarusianForces, country.ru, Abstention",
            () => PublicStatements.RussianPressureForBelarusianForces is var it
                ? Join(it.CodeName, Ids(it.Actors.Skip(1)), Each(MilitaryActivities.All.Where(it.About.Contains).Select(a => a.Kind)))
                : null
        },
        {
            "28. What evidence of Chinese supplies did he see?", "Negative, China has supplied the Russian military.",
            () => Join(
                PublicStatements.NoEvidenceOfChineseSupplies.Polarity,
                PublicStatements.SuppliesWouldBeVerySerious.Condition)
        },
        {
            "29. What military goods did the Americans fear?", "ammunition, drones, Possible: might",
            () => Join(
                Each(PublicStatements.AmericanConcernOnAmmunitionAndDrones.Goods),
                Hedged(PublicStatements.AmericanConcernOnAmmunitionAndDrones))
        },
        {
            "30. Why did arms by way of Belarus make little sense to him?",
            "Negative, Russia could be given the arms directly, without Belarus., The arms would have to pass through Russia anyway.",
            () => Join(
                PublicStatements.WeaponsThroughBelarusMakeNoSense.Polarity,
                Each(PublicStatements.WeaponsThroughBelarusMakeNoSense.Reasons))
        },
        {
            "31. How firmly was a trip of Xi to Moscow expected, for when, and who hinted at it?",
            "Probable: expected, 2023, person.putin",
            () => Join(
                Hedged(PublicStatements.XiExpectedInMoscow), PublicStatements.XiExpectedInMoscow.Horizon,
                Ids(PublicStatements.PutinSignalsXiVisit.Speakers))
        },
        {
            "32. Which two presidents would Lukashenka bring together, and where?", "person.biden, person.putin, place.minsk",
            () => Join(
                Ids(PublicStatements.LukashenkaOffersToHost.Recipients),
                Ids(PublicStatements.LukashenkaOffersToHost.Places))
        },
        {
            "33. Since when had he been very weak towards Moscow?", "Late, 2020",
            () => Join(
                PublicStatements.VeryWeakSinceLate2020.SpeaksOfPart,
                Year(PublicStatements.VeryWeakSinceLate2020.SpeaksOf))
        },
        {
            "34. Which two later actions harmed the relations with the West?", "FlightDiverted org.ryanair, MigrantsFlownIn country.pl",
            () => Join(
                $"{nameof(PublicStatements.FlightDiverted)} {Ids(PublicStatements.FlightDiverted.Targets)}",
                $"{nameof(PublicStatements.MigrantsFlownIn)} {Ids(PublicStatements.MigrantsFlownIn.Targets)}")
        },
        {
            "35. Who denied that Lukashenka was a mere puppet, and with what qualification?",
            "person.gould_davies, He still has some room for manoeuvre., There are things of Russia’s that he can still resist., "
                + "RoomPerhapsSmaller, Possible: might",
            () => Join(
                Ids(PublicStatements.NotAPuppet.Speakers), Each(PublicStatements.NotAPuppet.Reasons),
                PublicStatements.RoomPerhapsSmaller.CodeName, Hedged(PublicStatements.RoomPerhapsSmaller))
        },
        {
            "36. What is the large industrial area outside Minsk called, and whose money funds it?", "Great Stone Park, country.cn",
            () => Join(Projects.GreatStonePark.Names[0].Text, Ids(Projects.GreatStonePark.Funders))
        },
        {
            "37. Which branch of manufacturing was among the economic topics?", "MotorVehicles",
            () => Each(PublicStatements.OnTheSurfaceEconomics.Industries)
        },
        {
            "38. What pressure was Belarus under, and what did it need from China?", "org.west, BelarusNeedsChineseAid, Investment, Trade",
            () => Join(
                Ids(SanctionMeasures.All.Where(PublicStatements.BelarusFeelsSanctions.About.Contains).SelectMany(it => it.Imposers)),
                PublicStatements.BelarusNeedsChineseAid.CodeName, Each(PublicStatements.BelarusNeedsChineseAid.Topics))
        },
        {
            "39. Which two states did he call closest to Russia, and what did both say?",
            "country.cn, country.by, BothWantWarToEnd",
            () => Join(
                Ids(PublicStatements.TwoClosestToRussia.About.Where(PublicStatements.BothWantWarToEnd.Actors.Contains)),
                PublicStatements.BothWantWarToEnd.CodeName)
        },
    };

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public void Is_answered(string question, string answer, Func<object?> ask) => Answers(question, answer, ask);
}
