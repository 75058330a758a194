using System;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Questions;

/// <summary>Questions that were written from the article alone, with the answers of its text.</summary>
public class GoesToChina2023Questions : Question
{
    public static TheoryData<string, string, Func<object?>> Questions => new()
    {
        {
            "1. On what day did Lukashenka land in China, by this article?", "2023-02-28/",
            () => Visits.LukashenkaToBeijing2023.Behind(Visit.Slots.When).From(Sources.GoesToChina2023)[0].Value
        },
        {
            "2. What had Belarus done for the campaign of Russia, and did it send soldiers?", "TerritoryUse, Hosting, Abstention",
            () => Join(
                MilitaryActivities.TerritoryForInvasion2022.Kind, MilitaryActivities.RussianTroopsInBelarus.Kind,
                MilitaryActivities.NoBelarusianForces.Kind)
        },
        {
            "3. Which academic said that the trip could help against isolation, and where does she work?",
            "person.shmatsina, org.virginia_tech, Possible: can",
            () => Join(
                Ids(PublicStatements.VisitAgainstIsolation.Speakers), Id(PublicStatements.VisitAgainstIsolation.OfficeHeld?.Organisation),
                Hedged(PublicStatements.VisitAgainstIsolation))
        },
        {
            "4. How sure was she that it was tied to the war?", "Certain, Probable: likely",
            () => Join(PublicStatements.XiMeetsForSomethingLarger.Certainty, Hedged(PublicStatements.StakeProbablyTheWar))
        },
        {
            "5. What American allegation did Chinese officials deny, and had it begun?",
            "Alleges, Considered, arms, ammunition, country.cn, country.ru",
            () => PublicStatements.ChinaDeniesArmsCharge.RespondsTo is { } charge
                ? Join(charge.Stance, charge.ActionStatus, Each(charge.Goods), Ids(charge.Actors), Ids(charge.Recipients))
                : null
        },
        {
            "6. Who says that Polonez rests on altered Chinese designs?", "org.military_experts",
            () => Ids(PublicStatements.PolonezUsesChineseDesigns.Speakers)
        },
        {
            "7. Which weapon did Belarus not get below its price, and which came about?", "Iskander, Polonez",
            () => Join(MilitaryActivities.IskanderDiscountRefused.System, MilitaryActivities.TurnToBeijingForPolonez.System)
        },
        {
            "8. At which gathering did both pledge military cooperation, and in which month?", "ScoSummit2022, 2022-09",
            () => Join(Agreements.JointStatementSeptember2022.Occasion?.CodeName, PublicStatements.PledgeOfMilitaryCooperation.SaidOn)
        },
        {
            "9. Which Chinese company did Washington sanction over the Wagner Group, and what had it supplied?",
            "org.spacety, The United States charged Spacety with supplying satellite images of Ukraine to the Wagner Group.",
            () => Join(Ids(SanctionMeasures.UsSanctionsOnSpacety.Targets), Each(SanctionMeasures.UsSanctionsOnSpacety.Reasons))
        },
        {
            "10. What did DJI say?", "Denies DjiSellsNoMilitaryDrones, Asserts DjiLimitsSalesToWarZones",
            () => Each(PublicStatements.BySpeakers[Organisations.Dji].Select(it => $"{it.Stance} {it.CodeName}"))
        },
        {
            "11. Which scholar granted that third parties cannot be excluded, and to which newspaper?",
            "person.zhu_feng, org.nanjing_university, org.south_china_morning_post",
            () => PublicStatements.ThirdPartiesCannotBeRuledOut is var it
                ? Join(Ids(it.Speakers), Id(it.OfficeHeld?.Organisation), Id(it.Audience))
                : null
        },
        {
            "12. When did China publish its proposal, and of how many points?", "2023-02-24, 12",
            () => Join(Documents.ChinesePositionPaper2023.When, Documents.ChinesePositionPaper2023.Points)
        },
        {
            "13. Which backers of the paper are named?", "country.kz, person.orban, person.lukashenka",
            () => Each(PublicStatements.ByAttitude[Attitude.Supports]
                .Where(it => it.About.Contains(Documents.ChinesePositionPaper2023) && it.Cites[0] is { Locator: "para 25" })
                .Select(it => Ids(it.Speakers)))
        },
        { "14. How much investment had the park drawn?", "MoreThan 1000000000 USD", () => Amount(Investments.ParkInvestment.Amount) },
        {
            "15. How many foreign companies, and which technology firms are named?", "56, org.huawei, org.zte",
            () => Join(Investments.ParkInvestment.InvestorCount, Ids(Investments.HuaweiAndZteInPark.Investors))
        },
        {
            "16. Since what year was there no new loan or project, and why?",
            "2019, 2019, Western sanctions, which made Belarus a less attractive partner.",
            () => Join(
                Year(Loans.NoNewChineseLoanSince2019.When), Year(Investments.NoNewProjectSince2019.When),
                Each(Investments.NoNewProjectSince2019.Reasons))
        },
        {
            "17. Who were the foreign ministers who spoke before the arrival?",
            "QinGang ForeignMinisterOfChina, SiarheiAleinik ForeignMinisterOfBelarus",
            () => Each(Meetings.QinAleinikFebruary2023.Participants
                .Select(it => Tenures.All.First(tenure => tenure.Holder == it))
                .Select(tenure => $"{tenure.Holder.CodeName} {tenure.Post.CodeName}"))
        },
        {
            "18. Which foreign leader was the first to congratulate in 2020?", "person.xi_jinping",
            () => Ids(Events.XiCongratulation2020.Actors)
        },
        {
            "19. Which outlet’s report did Lukashenka dismiss, and by what year was the plan?", "org.yahoo_news, 2030",
            () => PublicStatements.LukashenkaDismissesYahooReport.RespondsTo is { } report
                ? Join(Ids(report.Speakers), report.Horizon)
                : null
        },
        {
            "20. What had China bought from Russia, and what advanced goods had it supplied?",
            "energy, dual-use technology such as microchips",
            () => Join(
                TradeObservations.ChinaEnergyFromRussiaSince2022.Product,
                TradeObservations.ChinaDualUseToRussiaSince2022.Product)
        },
    };

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public void Is_answered(string question, string answer, Func<object?> ask) => Answers(question, answer, ask);
}
