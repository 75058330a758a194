using System;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Questions;

/// <summary>Questions that were written from the article alone, with the answers of its text.</summary>
public class CourtesyVisit2025Questions : Question
{
    public static TheoryData<string, string, Func<object?>> Questions => new()
    {
        { "41. How many visits was it, with that of June?", "15", () => Visits.LukashenkaToBeijing2025.Ordinal },
        {
            "42. When had he last visited China, by this article?", "2023-02-28/2023-03-02",
            () => Visits.LukashenkaToBeijing2025.Behind(Visit.Slots.PreviousVisit).From(Sources.CourtesyVisit2025)
                .Select(it => it.Value?.When)
                .Single()
        },
        {
            "43. Who received him, in what office, and on which day?", "person.xi_jinping, PresidentOfChina, 2025-06-04",
            () => Join(
                Ids(Meetings.LukashenkaXiBeijing2025.Participants.Where(it => it == Tenures.XiPresident.Holder)),
                Tenures.XiPresident.Post.CodeName, Meetings.LukashenkaXiBeijing2025.When)
        },
        {
            "44. What meeting was a Belarusian delegation attending?", "ScoFinanceMeeting2025 Minister org.sco",
            () => Meetings.ByParticipants[Organisations.BelarusianFinanceDelegation]
                .Select(it => $"{it.CodeName} {it.Level} {Id(it.Participants[0])}")
                .Single()
        },
        {
            "45. Which bodies did the communiqué name?", "org.un, org.sco",
            () => Ids(PublicStatements.CoordinationInUnAndSco.About.Where(it => it.Table == Organisations.All))
        },
        {
            "46. What did Lukashenka say that hegemony means?", "HegemonyIsWesternPressure, org.west",
            () => Join(
                PublicStatements.HegemonyIsWesternPressure.CodeName,
                Ids(PublicStatements.HegemonyIsWesternPressure.Actors))
        },
        {
            "47. What backing did Xi give on sanctions, and is it established?", "Opposes, Sanctions, Reported: reportedly",
            () => PublicStatements.XiAssuresOppositionToSanctions is var it
                ? Join(it.Attitude, Each(it.Topics.Skip(1)), Hedged(it))
                : null
        },
        {
            "48. In which month was the election, and who refused to recognise it?", "2025-01, org.west",
            () => Join(Events.BelarusElection2025.When, Ids(Events.NonRecognition2025.Actors))
        },
        {
            "49. For whose job does China hold the stability of Minsk?", "country.ru",
            () => Ids(PublicStatements.ChinaLeavesMinskToMoscow.About
                .Where(it => it.Table == Countries.All && it != Countries.Belarus && it != Countries.China))
        },
        { "50. On what date did Chinese media first report?", "2025-06-04", () => Events.ChineseCoverage2025.When },
        {
            "51. Which side reported that he met business circles, and did Chinese officials mention other activities?",
            "org.belarusian_side, Negative",
            () => Join(
                Ids(Meetings.LukashenkaBusinessCircles2025.StatedBy),
                PublicStatements.NoStatementsOnOtherActivities.Polarity)
        },
        {
            "52. How certain is it that China had little to offer?", "Possible: suggests, may",
            () => Hedged(PublicStatements.HostsHadLittleToOffer)
        },
        {
            "53. How large was the surplus of China in 2024?", "Exact 4770000000 USD",
            () => Amount(TradeObservations.ChinaSurplus2024.Value)
        },
        {
            "54. By what percentage did it change?", "Exact 47.6 %",
            () => Amount(TradeObservations.ChinaSurplusGrowth2024.Value)
        },
        {
            "55. Which export did China buy more of, and did the surplus shrink?", "potash fertilisers, Rising, True",
            () => TradeObservations.ChinaPotashPurchases2024 is var potash
                ? Join(potash.Product, potash.Trend, TradeObservations.ChinaSurplusGrowth2024.Value?.IsMoreThan(0))
                : null
        },
        {
            "56. What makes China unwilling to invest in Belarusian industry?",
            "Negative, Too much capacity in China’s own manufacturing.",
            () => Join(
                PublicStatements.ChinaNotInterestedInIndustry.Polarity, Each(PublicStatements.ChinaNotInterestedInIndustry.Reasons))
        },
        {
            "57. Which factors have reduced the role of Belarus, and how many are named?",
            "4, Russian protectionism., The economic sanctions of the EU after the protests of 2020 were put down., "
                + "The fall in rail transit from China to the EU., General disappointment with what the cooperation has brought.",
            () => Join(
                PublicStatements.RoleOfBelarusDiminished.Reasons.Count, Each(PublicStatements.RoleOfBelarusDiminished.Reasons))
        },
        {
            "58. With what field is the part of Minsk mainly linked?", "Education",
            () => MilitaryActivities.MilitaryEducation2025.Kind
        },
        {
            "59. What fear lay behind the reception of 2023, and how certain was the danger?",
            "FearForCentralAsia, country.ru, 2023, Possible: might",
            () => PublicStatements.FearForCentralAsia is var it
                ? Join(it.CodeName, Ids(it.Actors), it.SpeaksOf, Hedged(it))
                : null
        },
    };

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public void Is_answered(string question, string answer, Func<object?> ask) => Answers(question, answer, ask);
}
