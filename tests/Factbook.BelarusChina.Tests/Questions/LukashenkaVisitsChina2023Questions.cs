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
            "Which days does the article give?", "2023-03-01/2023-03-02",
            () => Visits.LukashenkaToBeijing2023.Behind(Visit.Slots.When).From(Sources.LukashenkaVisitsChina2023)[0].Value
        },
        { "When was it published?", "2023-03-06", () => Sources.LukashenkaVisitsChina2023.Published },
        { "Where had the visit been announced?", "place.samarkand", () => Id(Meetings.LukashenkaXiSamarkand2022.Place) },
        {
            "Whom else did he meet?", "person.li_keqiang, person.li_zhanshu",
            () => Ids(Visits.LukashenkaToBeijing2023.HostsMet.Where(host => host != Persons.XiJinping))
        },
        {
            "Heads of which corporations did he meet?", "org.citic_group, org.faw_group",
            () => Both(
                Ids(Meetings.LukashenkaCitic2023.Participants.Skip(1)),
                Ids(Meetings.LukashenkaFaw2023.Participants.Skip(1)))
        },
        { "When had he gone to Russia?", "2023-02-17", () => Visits.LukashenkaToRussia2023.When },
        {
            "When was the delegation to Iran to come?", "Middle, 2023-03",
            () => Both(
                PublicStatements.DelegationToIranAnnounced.SpeaksOfPart,
                PublicStatements.DelegationToIranAnnounced.SpeaksOf)
        },
        { "Which news agencies agreed to work together?", "org.belta, org.xinhua", () => Ids(Agreements.BeltaXinhua2023.Parties) },
        { "Who threatens whom?", "country.us, country.cn", () => Parts(PublicStatements.UsThreatensChinaWithSanctions) },
        {
            "On what does the threat depend?", "support for Russia",
            () => Part("support for Russia", PublicStatements.UsThreatensChinaWithSanctions.Condition)
        },
        { "What does the article want of NATO?", "CallsFor", () => PublicStatements.NatoShouldWatchAndSanction.Attitude },
    };

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public void Is_answered(string question, string answer, Func<object?> ask) => Answers(question, answer, ask);
}
