using System;
using Xunit;

namespace Factbook.BelarusChina.Tests.Questions;

/// <summary>Questions that were written from the article alone, with the answers of its text.</summary>
public class GoesToChina2023Questions : Question
{
    public static TheoryData<string, string, Func<object?>> Questions => new()
    {
        { "How many days was the state visit to last?", "3", () => Visits.LukashenkaToBeijing2023.StatedDays },
        { "Of what rank was it?", "State", () => Visits.LukashenkaToBeijing2023.VisitType },
        { "On which day did he arrive?", "2023-02-28", () => Begin(Visits.LukashenkaToBeijing2023.When, 10) },
        { "Who calls the visit a symbol?", "person.shmatsina", () => Ids(PublicStatements.SymbolOfTheVisit.Speakers) },
        { "Where does she work?", "org.virginia_tech", () => Id(Tenures.ShmatsinaExpert.Post.Organisation) },
        {
            "Do Chinese officials admit the charge of arms?", "Denies, Negative",
            () => Both(PublicStatements.ChinaDeniesArmsCharge.Stance, PublicStatements.ChinaDeniesArmsCharge.Polarity)
        },
        {
            "Whose charge do they answer?", "UsChargesArmsForMoscow",
            () => PublicStatements.ChinaDeniesArmsCharge.RespondsTo?.CodeName
        },
        {
            "Who watches for military deals?", "country.ua, org.western_allies_of_kyiv",
            () => Ids(PublicStatements.KyivWatchesForMilitaryDeals.Observers)
        },
        {
            "How sure is she that the war is what is at stake?", "Probable: likely",
            () => Hedged(PublicStatements.StakeProbablyTheWar)
        },
        {
            "Which rocket system was announced as finished in 2015?", "Polonez, 2015",
            () => Both(MilitaryActivities.PolonezCompletion2015.System, MilitaryActivities.PolonezCompletion2015.When)
        },
        {
            "Who says that it uses Chinese designs?", "org.military_experts",
            () => Ids(PublicStatements.PolonezUsesChineseDesigns.Speakers)
        },
        {
            "Which missile system would Moscow not sell at a discount?", "Iskander",
            () => MilitaryActivities.IskanderDiscountRefused.System
        },
        {
            "In which month did the leaders pledge military cooperation?", "2022-09",
            () => Begin(Agreements.JointStatementSeptember2022.When, 7)
        },
        {
            "Who called the election of 2020 fraudulent?", "org.belarusian_opposition, org.international_observers",
            () => Ids(PublicStatements.OppositionCallsElection2020Fraudulent.Speakers)
        },
        {
            "Whom did Washington put under sanctions over satellite images?", "org.spacety",
            () => Ids(SanctionMeasures.UsSanctionsOnSpacety.Targets)
        },
        {
            "Who imposed those that grip private Chinese companies?", "not stated",
            () => State(SanctionMeasures.Get("sanction.2023.02"), SanctionMeasure.Slots.Imposers)
        },
        { "Does DJI admit to sell for military use?", "Negative", () => PublicStatements.DjiSellsNoMilitaryDrones.Polarity },
        {
            "Which newspaper did Zhu Feng speak to?", "org.south_china_morning_post",
            () => Id(PublicStatements.BeijingCannotPreventSales.Outlet)
        },
        {
            "Can Beijing prevent sales by third parties, in his view?", "Negative",
            () => PublicStatements.BeijingCannotPreventSales.Polarity
        },
        {
            "On which day did China release its paper, and of how many points?", "2023-02-24, 12",
            () => Both(Documents.ChinesePositionPaper2023.When, Documents.ChinesePositionPaper2023.Points)
        },
        { "Which state backs the paper?", "country.kz", () => Ids(PublicStatements.KazakhstanBacksPositionPaper.Speakers) },
        {
            "Which prime minister backs it?", "person.orban, Supports",
            () => Both(
                Ids(PublicStatements.OrbanBacksPositionPaper.Speakers),
                PublicStatements.OrbanBacksPositionPaper.Attitude)
        },
        { "Which agency interviewed Lukashenka before the trip?", "org.xinhua", () => Ids(Documents.XinhuaInterview2023.Issuers) },
        { "How many companies invested in the park?", "56", () => Investments.ParkInvestment.InvestorCount },
        { "Since when has Beijing offered no new loan?", "2019", () => Begin(Loans.NoNewChineseLoanSince2019.When, 4) },
        {
            "Who congratulated whom after the election of 2020?", "person.xi_jinping, person.lukashenka",
            () => Both(Ids(Events.XiCongratulation2020.Actors), Ids(Events.XiCongratulation2020.Recipients))
        },
        {
            "Who told Aleynik that Beijing is for stability?", "person.qin_gang",
            () => Ids(PublicStatements.BeijingSupportsStability.Speakers)
        },
        {
            "By when is Belarus to be absorbed by the plan, and whom does it hit?", "2030, country.by",
            () => Both(
                PublicStatements.KremlinPlanToAbsorbBelarus.Horizon,
                Ids(PublicStatements.KremlinPlanToAbsorbBelarus.Targets))
        },
        { "Does Lukashenka accept that report?", "Denies", () => PublicStatements.LukashenkaDismissesYahooReport.Stance },
        {
            "How sure is it that he admits Moscow’s dominance?", "Probable: seemingly",
            () => Hedged(PublicStatements.LukashenkaSeemsToAdmitDominance)
        },
    };

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public void Is_answered(string question, string answer, Func<object?> ask) => Answers(question, answer, ask);
}
