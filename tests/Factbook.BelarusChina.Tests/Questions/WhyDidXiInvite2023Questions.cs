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
            "In which hall were the two photographed?", "place.great_hall_of_the_people",
            () => Id(Meetings.LukashenkaXiBeijing2023.Place)
        },
        { "On which day?", "2023-03-01", () => Meetings.LukashenkaXiBeijing2023.When },
        {
            "How much are the agreements worth, and who says so?", "Exact 3500000000 USD, org.belarusian_authorities",
            () => Both(
                Amount(PublicStatements.Agreements3Point5Billion.Figure),
                Ids(PublicStatements.Agreements3Point5Billion.Speakers))
        },
        {
            "What was the interviewed expert before?", "Former, post.british_ambassador_to_belarus",
            () => Both(Tenures.GouldDaviesAmbassador.State, Id(Tenures.GouldDaviesAmbassador.Post))
        },
        { "Where is he a senior fellow?", "org.iiss", () => Id(Tenures.GouldDaviesSeniorFellow.Post.Organisation) },
        {
            "Does he know of evidence for Chinese supplies?", "Negative",
            () => PublicStatements.NoEvidenceOfChineseSupplies.Polarity
        },
        {
            "Is the idea of a diplomatic path alleged or speculated?", "Speculates, Possible",
            () => Both(
                PublicStatements.SpeculationOnDiplomaticPath.Stance,
                PublicStatements.SpeculationOnDiplomaticPath.Certainty)
        },
        {
            "Would weapons through Belarus make sense to him?", "Negative",
            () => PublicStatements.WeaponsThroughBelarusMakeNoSense.Polarity
        },
        {
            "What would have to be done for aid not to help peace?", "through Belarus",
            () => Part("through Belarus", PublicStatements.AidThroughBelarusNoHelpToPeace.Condition)
        },
        { "When did Lukashenka speak of Biden?", "2023-02-16", () => PublicStatements.LukashenkaExpectsBiden.SaidOn },
        { "Whom would he host?", "person.biden, person.putin", () => Ids(PublicStatements.LukashenkaOffersToHost.Recipients) },
        {
            "Was Putin happy with it?", "Negative, Probable",
            () => Both(PublicStatements.PutinNotHappyAboutIt.Polarity, PublicStatements.PutinNotHappyAboutIt.Certainty)
        },
        {
            "Since when is his position very weak?", "Late, 2020",
            () => Both(
                PublicStatements.VeryWeakSinceLate2020.SpeaksOfPart,
                Begin(PublicStatements.VeryWeakSinceLate2020.SpeaksOf, 4))
        },
        { "Whose flight was diverted?", "org.ryanair", () => Ids(Events.FlightDiversion.Targets) },
        { "On which day?", "not stated", () => State(Events.FlightDiversion, Event.Slots.When) },
        { "Whose border was put under pressure?", "country.pl", () => Ids(Events.MigrantsAtPolishBorder.Targets) },
        { "Is he called a puppet?", "Negative", () => PublicStatements.NotAPuppet.Polarity },
        {
            "Is the visit a preparation for Xi’s?", "Asks, Open",
            () => Both(PublicStatements.VisitAsPreparationForXi.Stance, PublicStatements.VisitAsPreparationForXi.Certainty)
        },
        { "Who signals that Xi comes to Moscow?", "person.putin", () => Ids(PublicStatements.PutinSignalsXiVisit.Speakers) },
        {
            "Which name of the park is printed?", "Great Stone Park",
            () => Projects.GreatStonePark.Names.Single(name => name.Text == "Great Stone Park").Text
        },
    };

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public void Is_answered(string question, string answer, Func<object?> ask) => Answers(question, answer, ask);
}
