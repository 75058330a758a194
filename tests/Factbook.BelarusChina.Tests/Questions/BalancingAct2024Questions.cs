using System;
using Xunit;

namespace Factbook.BelarusChina.Tests.Questions;

/// <summary>Questions that were written from the article alone, with the answers of its text.</summary>
public class BalancingAct2024Questions : Question
{
    public static TheoryData<string, string, Func<object?>> Questions => new()
    {
        {
            "In which year was a comprehensive strategic partnership set up, by the article?", "2016",
            () => PartnershipLevels.ComprehensiveStrategic2013.Behind(PartnershipLevel.Slots.When).From(Sources.BalancingAct2024)[0].Value
        },
        {
            "How much did China invest in Belarus in 30 years?", "About 2600000000 USD",
            () => Amount(Investments.ChineseInvestmentTotal.Amount)
        },
        {
            "And in Kazakhstan in 2023 and 2022?", "Exact 1700000000 USD, Exact 1400000000 USD",
            () => Both(Amount(Investments.ChinaInKazakhstan2023.Amount), Amount(Investments.ChinaInKazakhstan2022.Amount))
        },
        { "Is the military base alleged or speculated?", "Speculates", () => PublicStatements.SpeculationOnMilitaryBase.Stance },
        {
            "Who says that Belarus does not appeal as a base?", "person.stupak",
            () => Ids(PublicStatements.NotAppealingForBase.Speakers)
        },
        { "What was he?", "Former, post.sbu_officer", () => Both(Tenures.StupakOfficer.State, Id(Tenures.StupakOfficer.Post)) },
        {
            "Where does he hold bases for likelier?", "Forecasts, Probable",
            () => Both(PublicStatements.BasesLikelierInRussia.Stance, PublicStatements.BasesLikelierInRussia.Certainty)
        },
        { "In which year was Polonez developed together?", "2016", () => MilitaryActivities.PolonezJointDevelopment2016.When },
        {
            "On what trains do both work more closely?", "China-Europe Railway Express",
            () => Projects.ChinaEuropeRailwayExpress.Names[0].Text
        },
        {
            "Which Chinese premier came to Belarus in August 2024?", "person.li_qiang",
            () => Id(Visits.LiQiangToBelarus2024.Visitor)
        },
        { "How many state firms were offered in 2017?", "22", () => Investments.PrivatisationOffer2017.EnterprisesOffered },
        { "How many of them drew interest?", "0", () => Investments.PrivatisationResponse.InvestorCount },
        {
            "What rank had China among the creditors in 2019?", "UpTo 3 {rank}",
            () => Amount(Loans.ChinaTopThreeCreditor2019.CreditorRank)
        },
        { "How much credit did Russia approve?", "Exact 1000000000 USD", () => Amount(Loans.RussianCredit.Amount) },
        {
            "When did Minsk lend its territory for the invasion?", "2022-02",
            () => MilitaryActivities.TerritoryForInvasion2022.When
        },
        {
            "In which years did the United States and allies impose sanctions?", "2020/2021",
            () => SanctionMeasures.UsAndAlliedSanctionsOnBelarus.When
        },
        {
            "Who called the friendship unbreakable, and when?", "person.xi_jinping, 2023-03",
            () => Both(
                Ids(PublicStatements.FriendshipUnbreakable.Speakers),
                Begin(PublicStatements.FriendshipUnbreakable.SaidOn, 7))
        },
        { "On which day did Lukashenka call for negotiations?", "2024-08-15", () => PublicStatements.CallToNegotiate.SaidOn },
        {
            "Will Belarus leave the Russian orbit soon?", "Negative, Forecasts",
            () => Both(PublicStatements.NoEarlyExitFromOrbit.Polarity, PublicStatements.NoEarlyExitFromOrbit.Stance)
        },
    };

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public void Is_answered(string question, string answer, Func<object?> ask) => Answers(question, answer, ask);
}
