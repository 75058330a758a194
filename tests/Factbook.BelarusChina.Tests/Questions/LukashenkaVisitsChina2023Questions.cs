using System;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Questions;

/// <summary>Questions that were written from the article alone, with the answers of its text.</summary>
public class LukashenkaVisitsChina2023Questions : Question
{
    public static TheoryData<string, string, Func<object?>> Questions => new()
    {
        {
            "82. When and where was the trip announced?", "2022-09, place.samarkand",
            () => Join(Events.VisitAnnouncement2022.When, Id(Meetings.LukashenkaXiSamarkand2022.Place))
        },
        {
            "83. How long did they talk, and on what two subjects?", "several hours, Security, EconomicCooperation",
            () => Join(
                Meetings.LukashenkaXiBeijing2023.Behind(Meeting.Slots.Duration).From(Sources.LukashenkaVisitsChina2023)[0].Value?.AsStated,
                Each(Meetings.LukashenkaXiBeijing2023.Topics))
        },
        {
            "84. Which two officials did he meet before Xi, and in what posts?",
            "LiKeqiang PrimeMinisterOfChina, LiZhanshu ChairmanOfNpcStandingCommittee",
            () => Each(Visits.LukashenkaToBeijing2023.HostsMet.Where(it => it != Persons.XiJinping)
                .Select(it => Tenures.ByHolder[it].First(held => held.Cites[0].Source == Sources.LukashenkaVisitsChina2023))
                .Select(held => $"{held.Holder.CodeName} {held.Post.CodeName}"))
        },
        {
            "85. Who adopted the joint statement, and on what?", "person.lukashenka, person.xi_jinping, BilateralRelations",
            () => Join(Ids(Agreements.JointStatement2023.Signatories), Each(Agreements.JointStatement2023.Topics))
        },
        {
            "86. How many documents were signed besides?", "About 20 {document}",
            () => Amount(AgreementPackages.VisitDocuments2023
                .Behind(AgreementPackage.Slots.DeclaredCount)
                .From(Sources.LukashenkaVisitsChina2023)[0].Value)
        },
        {
            "87. Which fields other than the economy did they cover?", "Technology, CultureAndSport, Media",
            () => Each(AgreementPackages.VisitDocuments2023.Topics.Where(it => it is not (Topic.EconomicCooperation or Topic.Trade)))
        },
        {
            "88. Heads of which corporations did he meet, and what do the firms do?", "CiticGroup Investment, FawGroup MotorVehicles",
            () => Each(new[] { Meetings.LukashenkaCitic2023, Meetings.LukashenkaFaw2023 }
                .SelectMany(it => Organisations.All.Where(it.Participants.Contains))
                .Select(it => $"{it.CodeName} {Each(it.Industries)}"))
        },
        { "89. On what date had he been in Russia?", "2023-02-17", () => Visits.LukashenkaToRussia2023.When },
        {
            "90. To which country was a delegation announced, and for when?", "country.ir, Middle 2023-03",
            () => PublicStatements.DelegationToIranAnnounced is var it
                ? Join(Ids(it.Recipients), $"{it.SpeaksOfPart} {it.SpeaksOf}")
                : null
        },
        {
            "91. Which plan for joint arms were they reviving?", "ReturnToJointDrones, unmanned aerial vehicles, country.by, country.cn",
            () => PublicStatements.ReturnToJointDrones is var it
                ? Join(it.CodeName, Each(it.Goods), Ids(it.Actors))
                : null
        },
        {
            "92. Which two economic areas might benefit Russia?", "MachineTools2023 Machinery, AutomotiveCooperation2023 MotorVehicles",
            () => Each(Agreements.All
                .Where(PublicStatements.StepsMayBenefitRussia.About.Contains)
                .Select(it => $"{it.CodeName} {Each(it.Industries)}"))
        },
        {
            "93. Which two news agencies were parties to an agreement?", "org.belta, org.xinhua",
            () => Ids(Agreements.BeltaXinhua2023.Parties)
        },
        {
            "95. How binding and how reliable were the agreements?", "MostlyMemorandums Affirmative, NeverImplemented Negative",
            () => Each(new[] { PublicStatements.MostlyMemorandums, PublicStatements.NeverImplemented }
                .Select(it => $"{it.CodeName} {it.Polarity}"))
        },
        {
            "96. Under what condition had the United States threatened China with sanctions?",
            "China begins open and direct support for Russia, with weapons or with goods of double use such as drones.",
            () => PublicStatements.UsThreatensChinaWithSanctions.Condition
        },
        {
            "97. How certain is it that the visit was a Russian attempt to get round sanctions?", "Speculates, Possible: Perhaps",
            () => Join(
                PublicStatements.RussianAttemptToEvadeSanctions.Stance,
                Hedged(PublicStatements.RussianAttemptToEvadeSanctions))
        },
        {
            "99. Over what time might Chinese investment touch the border of NATO?", "the next few years, Possible: possible, may",
            () => Join(
                PublicStatements.DefencePotentialOfBelarus.Duration?.AsStated, Hedged(PublicStatements.DefencePotentialOfBelarus))
        },
        {
            "100. Against whom should NATO respond, and which ally is singled out?", "country.by, country.cn, org.nato, country.us",
            () => Join(
                Ids(PublicStatements.NatoShouldWatchAndSanction.Targets),
                Ids(PublicStatements.NatoShouldWatchAndSanction.Actors))
        },
    };

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public void Is_answered(string question, string answer, Func<object?> ask) => Answers(question, answer, ask);
}
