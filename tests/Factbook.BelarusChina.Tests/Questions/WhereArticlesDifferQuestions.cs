using System;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Questions;

/// <summary>Questions on what two articles tell differently, written from the articles alone.</summary>
public class WhereArticlesDifferQuestions : Question
{
    public static TheoryData<string, string, Func<object?>> Questions => new()
    {
        {
            "24. Did the visit come as a surprise?",
            "Reaction src.why_did_xi_invite_2023, Announcement src.lukashenka_visits_china_2023 2022-09",
            () => Each(new[] { Events.SurpriseAtInvitation2023, Events.VisitAnnouncement2022 }
                .Select(it => $"{it.Kind} {Sourced(it)} {it.When}".TrimEnd()))
        },
        {
            "40. Were Belarus and China helping Russia to wage war?",
            "BothWantWarToEnd, Negative, Possible: may, Probable: suggests",
            () => Join(
                PublicStatements.BothWantWarToEnd.CodeName, PublicStatements.LittleSignOfWeaponsForBelarus.Polarity,
                Hedged(PublicStatements.StepsMayBenefitRussia), Hedged(PublicStatements.ChinaWantsToSupportRussia))
        },
        {
            "60. What is the economic weight of Belarus for China?",
            "ImportantPartnerInEasternEurope src.balancing_act_2024, ChineseInterestFallen src.courtesy_visit_2025",
            () => Each(new[] { PublicStatements.ImportantPartnerInEasternEurope, PublicStatements.ChineseInterestFallen }
                .Select(it => $"{it.CodeName} {Sourced(it)}"))
        },
        {
            "79. When does Polonez date from?", "2015 src.goes_to_china_2023, 2016 src.balancing_act_2024",
            () => Each(new[] { MilitaryActivities.PolonezCompletion2015, MilitaryActivities.PolonezJointDevelopment2016 }
                .Select(it => $"{it.When} {Sourced(it)}"))
        },
        {
            "81. What dates or length of the visit are given?", "Exact 3 d, 2023-02-28/, 2023-03-01/2023-03-02",
            () => Join(
                Amount(Visits.LukashenkaToBeijing2023.Duration), Each(new[] { Sources.GoesToChina2023, Sources.LukashenkaVisitsChina2023 }
                    .Select(it => Visits.LukashenkaToBeijing2023.Behind(Visit.Slots.When).From(it)[0].Value)))
        },
        {
            "94. Are the 3.5 billion the same kind of figure?", "AgreementsTotal, FutureInvestment, EconomicEffect",
            () => Each(AgreementPackages.VisitDocuments2023
                .Behind(AgreementPackage.Slots.DeclaredValueMeaning).Claims
                .Select(it => it.Value))
        },
        {
            "98. Was the visit meant to reduce dependence on Russia?",
            "VisitToOffsetReliance Affirmative src.goes_to_china_2023, NotMoreIndependent Negative src.lukashenka_visits_china_2023",
            () => Each(new[] { PublicStatements.VisitToOffsetReliance, PublicStatements.NotMoreIndependent }
                .Select(it => $"{it.CodeName} {it.Polarity} {Sourced(it)}"))
        },
    };

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public void Is_answered(string question, string answer, Func<object?> ask) => Answers(question, answer, ask);

    private static string Sourced(ICited fact) => fact.Cites[0].Source.Id;
}
