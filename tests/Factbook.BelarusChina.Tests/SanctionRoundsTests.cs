using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

public class SanctionRoundsTests
{
    [Theory]
    [InlineData("round.2020.03", 40, 44)]
    [InlineData("round.2020.05", 29, 88)]
    [InlineData("round.2021.01", 78, 166)]
    [InlineData("round.2021.05", 17, 183)]
    [InlineData("round.2022.06", 12, 195)]
    [InlineData("round.2023.04", 38, 233)]
    [InlineData("round.2024.04", 28, 261)]
    [InlineData("round.2024.08", 26, 287)]
    public void The_list_of_the_EU_grows_round_by_round(string id, int listed, int onList)
    {
        SanctionRound round = SanctionRounds.Get(id);

        Assert.Equal(Organisations.EuropeanUnion, round.Imposer);
        Assert.Equal(listed, round.PersonsListed);
        Assert.Equal(onList, round.PersonsOnList);
    }

    [Fact]
    public void The_first_list_of_2020_has_40_new_names_and_44_with_those_of_before()
    {
        Assert.True(SanctionRounds.EuFirstRound2020.IsInferred(SanctionRound.Slots.PersonsOnList));
        Assert.False(SanctionRounds.EuFirstRound2020.IsInferred(SanctionRound.Slots.PersonsListed));
    }

    [Fact]
    public void One_entity_left_the_list_of_the_EU_between_June_2022_and_February_2023()
    {
        Assert.Equal(35, SanctionRounds.EuSixthRound2022.EntitiesOnList);
        Assert.Equal(34, SanctionRounds.EuProlongation2023.EntitiesOnList);
        Assert.Equal(
            SanctionRounds.EuAugustRound2023.EntitiesOnList,
            SanctionRounds.EuProlongation2023.EntitiesOnList
                + SanctionRounds.EuAugustRound2023.EntitiesListed);
    }

    [Fact]
    public void Persons_and_entities_make_the_number_of_targets_where_all_three_are_given() =>
        Invariant.HoldsOf(
            SanctionRounds.All.Where(round => round is { TargetsListed: not null, PersonsListed: not null }),
            1,
            round => Assert.Equal(round.TargetsListed, round.PersonsListed + round.EntitiesListed));

    [Fact]
    public void The_day_of_the_Spacety_listing_is_disputed_in_both_records_of_it()
    {
        SanctionRound round = SanctionRounds.UsSpacetyListing;
        Dispute dispute = Assert.Single(round.Disputes);

        Assert.Equal(EdtfDate.Parse("2023-01-26"), round.When);
        Assert.Equal(PickMethod.TwoIndependentRoots, dispute.Method);
        Assert.Equal(3, dispute.Claims.Count);
        Assert.Equal(SanctionRegime.Russia, round.Regime);
        Assert.Equal(round.When, SanctionMeasures.UsSanctionsOnSpacety.When);
        Assert.Single(SanctionMeasures.UsSanctionsOnSpacety.Disputes);
    }

    [Fact]
    public void A_licence_eases_and_lists_nobody() =>
        Invariant.HoldsOf(SanctionRounds.All.Where(round => round.Action == SanctionAction.Eased), 1, round =>
        {
            Assert.Null(round.PersonsListed);
            Assert.Null(round.EntitiesListed);
        });

    [Fact]
    public void A_union_is_one_imposer_and_China_imposes_nothing() =>
        Assert.Equal(
            ["country.ca", "country.gb", "country.us", "org.eu"],
            SanctionRounds.All.Select(round => ((IFact)round.Imposer).Id).Distinct().Order());

    [Fact]
    public void An_act_is_not_older_than_the_act_that_it_changes() =>
        Invariant.HoldsOf(
            LegalActs.All.SelectMany(act => act.Amends, (act, amended) => (act, amended))
                .Where(pair => pair is { act.Adopted: not null, amended.Adopted: not null }),
            1,
            pair => Assert.False(pair.act.Adopted!.Value.CertainlyBefore(pair.amended.Adopted!.Value), pair.act.Id));

    [Fact]
    public void An_act_known_by_another_text_alone_says_so()
    {
        Assert.Contains("recitals", LegalActs.EuRegulation2020No1387.Note, System.StringComparison.Ordinal);
        Assert.Contains("notice of a bank", LegalActs.EuRegulation2022No398.Note, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vote.2022.01", 141, 5, 35)]
    [InlineData("vote.2022.03", 143, 5, 35)]
    [InlineData("vote.2023.01", 141, 7, 32)]
    public void Belarus_votes_against_resolutions_on_Ukraine_and_China_abstains(
        string id, int inFavour, int against, int abstaining)
    {
        Vote vote = Votes.Get(id);

        Assert.Equal((inFavour, against, abstaining), (vote.InFavour, vote.Against, vote.Abstaining));
        Assert.Equal(Ballot.Against, vote.Belarus);
        Assert.Equal(Ballot.Abstained, vote.China);
    }

    [Fact]
    public void Belarus_has_no_ballot_in_a_council_where_no_source_gives_one() =>
        Invariant.HoldsOf(
            Votes.All.Where(vote => vote.Body == Organisations.UnHumanRightsCouncil),
            1,
            vote => Assert.Null(vote.Belarus));

    [Fact]
    public void China_votes_against_resolutions_on_Belarus_where_a_source_says_how_it_voted()
    {
        Assert.Equal(Ballot.Against, Votes.HumanRightsVote2021.China);
        Assert.Equal(Ballot.Against, Votes.HumanRightsVote2022.China);
        Assert.Null(Votes.HumanRightsVote2020.China);
    }

    [Theory]
    [InlineData("round.2020.06", 8, null)]
    [InlineData("round.2020.07", 1, 4)]
    [InlineData("round.2021.08", null, 9)]
    [InlineData("round.2021.09", 16, 5)]
    [InlineData("round.2021.04", 23, 21)]
    [InlineData("round.2021.06", 20, 12)]
    public void The_rounds_of_the_United_States_begin_in_October_2020(string id, int? persons, int? entities)
    {
        SanctionRound round = SanctionRounds.Get(id);

        Assert.Equal(Countries.UnitedStates, round.Imposer);
        Assert.Equal(persons, round.PersonsListed);
        Assert.Equal(entities, round.EntitiesListed);
    }

    [Theory]
    [InlineData("round.2021.10", 17, 5)]
    [InlineData("round.2021.13", 24, 7)]
    [InlineData("round.2023.07", 9, 7)]
    [InlineData("round.2025.06", 10, 12)]
    public void Canada_lists_persons_and_entities_of_its_own(string id, int persons, int entities)
    {
        SanctionRound round = SanctionRounds.Get(id);

        Assert.Equal(Countries.Canada, round.Imposer);
        Assert.Equal((persons, entities), (round.PersonsListed, round.EntitiesListed));
    }
}
