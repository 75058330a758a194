using System;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Questions;

/// <summary>Questions that were written from the article alone, with the answers of its text.</summary>
public class CourtesyVisit2025Questions : Question
{
    public static TheoryData<string, string, Func<object?>> Questions => new()
    {
        { "From when to when was the visit?", "2025-06-02/2025-06-04", () => Visits.LukashenkaToBeijing2025.When },
        { "Which visit to China was it?", "15", () => Visits.LukashenkaToBeijing2025.Ordinal },
        {
            "By the article, since when was it the first?", "visit.2023.01",
            () => Id(Visits.LukashenkaToBeijing2025.Behind(Visit.Slots.PreviousVisit).From(Sources.CourtesyVisit2025)[0].Value)
        },
        { "On which day did Xi receive him?", "2025-06-04", () => Meetings.LukashenkaXiBeijing2025.When },
        { "Whose finance ministers met?", "org.sco", () => Ids(Meetings.ScoFinanceMeeting2025.Participants.Take(1)) },
        {
            "Who defines hegemony as pressure from the West?", "person.lukashenka",
            () => Ids(PublicStatements.HegemonyIsWesternPressure.Speakers)
        },
        { "How sure is what Xi assured?", "Reported: reportedly", () => Hedged(PublicStatements.XiAssuresOppositionToSanctions) },
        { "Who did not recognise the election of January 2025?", "org.west", () => Ids(Events.NonRecognition2025.Actors) },
        {
            "For whose task does China hold the stability of Minsk?", "country.ru",
            () => Ids(PublicStatements.ChinaLeavesMinskToMoscow.About.Where(it =>
                it.Table == Countries.All && it != Countries.Belarus && it != Countries.China))
        },
        { "Of what rank was the visit?", "Working", () => Visits.LukashenkaToBeijing2025.VisitType },
        { "When did Chinese media first report?", "2025-06-04", () => Events.ChineseCoverage2025.When },
        { "Was it announced before?", "Negative", () => PublicStatements.NotAnnouncedAndWorking.Polarity },
        { "May the hosts have had little to offer?", "Possible", () => PublicStatements.HostsHadLittleToOffer.Certainty },
        {
            "How large was China’s surplus in 2024?", "Exact 4770000000 USD",
            () => Amount(TradeObservations.ChinaSurplus2024.Value)
        },
        { "By how much had it risen?", "Exact 47.6 %", () => Amount(TradeObservations.ChinaSurplusGrowth2024.Value) },
        {
            "Which goods did China buy more of?", "potash fertilisers, Rising",
            () => Both(TradeObservations.ChinaPotashPurchases2024.Product, TradeObservations.ChinaPotashPurchases2024.Trend)
        },
        {
            "Is China interested in investing in Belarusian industry?", "Negative",
            () => PublicStatements.ChinaNotInterestedInIndustry.Polarity
        },
        { "In which military field is the role of Minsk?", "Education", () => MilitaryActivities.MilitaryEducation2025.Kind },
        {
            "Does China have means and interest to support the regime?", "Negative",
            () => PublicStatements.ChinaLacksMeansAndInterest.Polarity
        },
        {
            "Who speaks in the article’s own voice?", "not stated",
            () => State(PublicStatements.CourtesyVisitWithoutSubstance, PublicStatement.Slots.Speakers)
        },
    };

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public void Is_answered(string question, string answer, Func<object?> ask) => Answers(question, answer, ask);
}
