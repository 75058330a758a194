using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

/// <summary>What a statement says, how sure, when, under which condition, and who has what part in it.</summary>
public class StatementTests
{
    [Fact]
    public void A_denial_says_that_something_is_not_so() => Invariant.HoldsOf(
        PublicStatements.All.Where(statement => statement.Stance == Stance.Denies),
        1,
        statement => Assert.Equal(Polarity.Negative, statement.Polarity));

    [Theory]
    [InlineData("statement.2023.100", Polarity.Negative)]
    [InlineData("statement.2023.136", Polarity.Negative)]
    [InlineData("statement.2024.004", Polarity.Negative)]
    [InlineData("statement.2023.092", Polarity.Affirmative)]
    public void A_negation_is_no_denial_of_somebody_s_words(string id, Polarity polarity)
    {
        PublicStatement statement = PublicStatements.Get(id);

        Assert.Equal(polarity, statement.Polarity);
        Assert.NotEqual(Stance.Denies, statement.Stance);
    }

    [Theory]
    [InlineData("StakeProbablyTheWar", Certainty.Probable, "likely")]
    [InlineData("LukashenkaSeemsToAdmitDominance", Certainty.Probable, "seemingly")]
    [InlineData("DefencePotentialOfBelarus", Certainty.Possible, "possible", "may")]
    [InlineData("XiAssuresOppositionToSanctions", Certainty.Reported, "reportedly")]
    [InlineData("VisitAsPreparationForXi", Certainty.Open, "hard to say")]
    public void What_is_not_certain_has_the_words_that_say_so(string codeName, Certainty certainty, params string[] hedges)
    {
        PublicStatement statement = PublicStatements.All.Single(statement => statement.CodeName == codeName);

        Assert.Equal(certainty, statement.Certainty);
        Assert.Equal(hedges, statement.Hedges);
    }

    [Fact]
    public void Speculation_is_told_apart_from_allegation()
    {
        Assert.Equal(Stance.Speculates, PublicStatements.SpeculationOnMilitaryBase.Stance);
        Assert.Equal(Stance.Alleges, PublicStatements.UsChargesArmsForMoscow.Stance);
        Invariant.HoldsOf(
            PublicStatements.All.Where(statement => statement.Stance == Stance.Speculates),
            1,
            statement => Assert.Equal(Certainty.Possible, statement.Certainty));
    }

    [Fact]
    public void A_threat_names_who_threatens_whom_and_on_what_it_depends()
    {
        PublicStatement threat = Assert.Single(PublicStatements.All, statement => statement.Stance == Stance.Threatens);

        Assert.Same(PublicStatements.UsThreatensChinaWithSanctions, threat);
        Assert.Equal([Countries.UnitedStates], threat.Actors);
        Assert.Equal([Countries.China], threat.Targets);
        Assert.Contains("support for Russia", threat.Condition!, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_has_its_horizon()
    {
        Assert.Equal("2030", PublicStatements.KremlinPlanToAbsorbBelarus.Horizon.ToString());
        Assert.Equal([Countries.Belarus], PublicStatements.KremlinPlanToAbsorbBelarus.Targets);
        Assert.Equal("2025", PublicStatements.ExportsPlannedFor2025.Horizon.ToString());
    }

    [Fact]
    public void What_was_only_considered_or_tried_is_told_apart_from_what_was_done()
    {
        Assert.Equal(ActionStatus.Considered, PublicStatements.UsChargesArmsForMoscow.ActionStatus);
        Assert.Equal(ActionStatus.Prepared, PublicStatements.AmericanConcernOnAmmunitionAndDrones.ActionStatus);
        Assert.Equal(ActionStatus.Intended, PublicStatements.KremlinPlanToAbsorbBelarus.ActionStatus);
        Assert.Equal(ActionStatus.Attempted, PublicStatements.RussianAttemptToEvadeSanctions.ActionStatus);
        Assert.Null(PublicStatements.FlightDiverted.ActionStatus);
    }

    [Fact]
    public void When_it_was_said_and_the_time_that_it_speaks_of_are_two_things()
    {
        PublicStatement delegation = PublicStatements.DelegationToIranAnnounced;

        Assert.Equal("2023-02-17", delegation.SaidOn.ToString());
        Assert.Equal("2023-03", delegation.SpeaksOf.ToString());
        Assert.Equal(PartOfPeriod.Middle, delegation.SpeaksOfPart);
        Assert.Equal(PartOfPeriod.Middle, Events.DelegationToIran2023.WhenPart);
        Assert.Equal(PartOfPeriod.Late, PublicStatements.VeryWeakSinceLate2020.SpeaksOfPart);
    }

    [Fact]
    public void Who_watches_is_told_apart_from_who_is_watched()
    {
        Assert.Equal(
            [Countries.Ukraine, Organisations.WesternAlliesOfKyiv], PublicStatements.KyivWatchesForMilitaryDeals.Observers);
        Assert.Equal([Persons.XiJinping], Events.XiCongratulation2020.Actors);
        Assert.Equal([Persons.AliaksandrLukashenka], Events.XiCongratulation2020.Recipients);
    }

    [Fact]
    public void Who_has_a_part_is_among_those_it_is_about()
    {
        Invariant.HoldsOf(
            PublicStatements.All.Where(statement => Parts(statement).Count > 0),
            20,
            statement => Assert.Subset(statement.About.ToHashSet(), Parts(statement)));
        Invariant.HoldsOf(
            Events.All.Where(@event => Parts(@event).Count > 0),
            1,
            @event => Assert.Subset(@event.Participants.Cast<IFact>().ToHashSet(), Parts(@event)));
    }

    [Fact]
    public void Every_statement_of_the_articles_has_a_name() => Invariant.HoldsOf(
        PublicStatements.All.Where(statement => statement.Cites.Any(citation => citation.Source.Reading == Reading.Whole)),
        100,
        statement => Assert.NotNull(statement.CodeName));

    [Fact]
    public void What_the_source_does_not_state_is_told_apart_from_what_was_not_coded()
    {
        Assert.Contains(Event.Slots.When, Events.FlightDiversion.NotStated);
        Assert.Contains(PublicStatement.Slots.Speakers, PublicStatements.CourtesyVisitWithoutSubstance.NotStated);
        Assert.Contains(SanctionMeasure.Slots.Imposers, SanctionMeasures.All.Single(measure => measure.Id == "sanction.2023.02").NotStated);
        Assert.DoesNotContain(PublicStatement.Slots.Outlet, PublicStatements.CourtesyVisitWithoutSubstance.NotStated);
    }

    private static HashSet<IFact> Parts(IRoles roles) =>
    [
        .. roles.Actors, .. roles.Targets, .. roles.Recipients, .. roles.Beneficiaries, .. roles.Observers,
    ];
}
