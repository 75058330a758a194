using System;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Questions;

/// <summary>Questions that were written from the article alone, with the answers of its text.</summary>
public class BalancingAct2024Questions : Question
{
    public static TheoryData<string, string, Func<object?>> Questions => new()
    {
        {
            "61. In what year was the comprehensive strategic partnership set up, by Mikovic?", "2016",
            () => PartnershipLevels.ComprehensiveStrategic2013.Behind(PartnershipLevel.Slots.When).From(Sources.BalancingAct2024)[0].Value
        },
        {
            "62. How much had China invested in 30 years?", "About 2600000000 USD, 30",
            () => Join(Amount(Investments.ChineseInvestmentTotal.Amount), Investments.ChineseInvestmentTotal.YearsCovered)
        },
        {
            "63. How much did it invest in Kazakhstan in 2022 and in 2023?", "Exact 1400000000 USD, Exact 1700000000 USD",
            () => Join(Amount(Investments.ChinaInKazakhstan2022.Amount), Amount(Investments.ChinaInKazakhstan2023.Amount))
        },
        {
            "64. Which two bodies do Belarus and Kazakhstan both belong to?", "org.csto, org.eaeu",
            () => Ids(Memberships.ByMember[Countries.Kazakhstan].Select(it => it.Organisation)
                .Intersect(Memberships.ByMember[Countries.Belarus].Select(it => it.Organisation)))
        },
        {
            "65. On what date were the joint drills, by Mikovic?", "2024-07-04",
            () => MilitaryActivities.JointExercise2024.Behind(MilitaryActivity.Slots.When).From(Sources.BalancingAct2024)[0].Value
        },
        {
            "66. How likely is a Chinese base, and where does the idea come from?",
            "Negative, Probable: chances, rather low, org.western_voices",
            () => Join(
                PublicStatements.BaseUnlikely.Polarity, Hedged(PublicStatements.BaseUnlikely),
                Ids(PublicStatements.SpeculationOnMilitaryBase.Speakers))
        },
        {
            "67. Which expert argued against a base, and what had he been?", "person.stupak, Former OfficerOfSbu",
            () => Join(
                Ids(PublicStatements.NotAppealingForBase.Speakers),
                $"{Tenures.StupakOfficer.State} {Tenures.StupakOfficer.Post.CodeName}")
        },
        {
            "68. Where does he consider bases likelier?", "country.ru, place.arctic_circle, place.caspian_sea, Probable: more likely",
            () => PublicStatements.BasesLikelierInRussia is var it
                ? Join(Ids(it.About.Where(party => party == Countries.Russia)), Ids(it.Places), Hedged(it))
                : null
        },
        {
            "69. Which leader visited Belarus on August 23, and in what office?", "person.li_qiang, PrimeMinisterOfChina",
            () => Each(Visits.ByToCountry[Countries.Belarus]
                .Where(it => it.When?.Contains(EdtfDate.Parse("2024-08-23")) == true)
                .Select(it => Join(Id(it.Visitor), it.OfficeHeld?.CodeName)))
        },
        {
            "70. What four things were agreed on rail freight?",
            "RailwayExpress2024, RailwayMechanism2024, InfrastructureConnectivity2024, CorridorSafety2024",
            () => CodeNames(Visits.LiQiangToBelarus2024.Agreements
                .Where(it => it.Kind == AgreementKind.Understanding && it.Topics.Contains(Topic.Transit)))
        },
        {
            "71. How many enterprises were offered, in which year, and how many drew interest?", "22, 2017, 0",
            () => Join(
                Investments.PrivatisationOffer2017.EnterprisesOffered, Investments.PrivatisationOffer2017.When,
                Investments.PrivatisationResponse.InvestorCount)
        },
        {
            "72. Where did China stand among the lenders in 2019?", "UpTo 3 {rank}",
            () => Amount(Loans.ChinaTopThreeCreditor2019.CreditorRank)
        },
        {
            "73. How large a credit did Russia approve?", "Approved, Exact 1000000000 USD",
            () => Join(Loans.RussianCredit.Status, Amount(Loans.RussianCredit.Amount))
        },
        {
            "74. In which years did the United States and its allies sanction Belarus, and what brought further measures?",
            "2020/2021, Lukashenka’s indirect part in the war in Ukraine.",
            () => Join(
                SanctionMeasures.UsAndAlliedSanctionsOnBelarus.When,
                Each(SanctionMeasures.WesternSanctionsOverWar.Reasons))
        },
        {
            "75. When did Xi call the friendship unbreakable?", "person.xi_jinping, 2023-03",
            () => Join(Ids(PublicStatements.FriendshipUnbreakable.Speakers), PublicStatements.FriendshipUnbreakable.SaidOn)
        },
        {
            "76. On which date did Lukashenka urge negotiations?", "CallsFor, 2024-08-15",
            () => Join(PublicStatements.CallToNegotiate.Attitude, PublicStatements.CallToNegotiate.SaidOn)
        },
        {
            "77. What holds Chinese investment back, and how firmly is it said?",
            "Structural reforms are missing., The economy is of Soviet style., Probable: seem",
            () => Join(Each(PublicStatements.ReformsMissing.Reasons), Hedged(PublicStatements.ReformsMissing))
        },
        {
            "78. In which products did Lukashenka name China a leader?", "batteries, solar panels, high-speed trains, electric cars",
            () => Each(PublicStatements.ChinaLeadsInProducts.Goods)
        },
        {
            "80. How long can the strategy keep Lukashenka in power, and is that firm?", "AtLeast 1 {term}, Possible: can",
            () => Join(Amount(PublicStatements.StrategyForAnotherTerm.Duration), Hedged(PublicStatements.StrategyForAnotherTerm))
        },
    };

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public void Is_answered(string question, string answer, Func<object?> ask) => Answers(question, answer, ask);
}
