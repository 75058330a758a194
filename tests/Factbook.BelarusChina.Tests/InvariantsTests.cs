using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

/// <summary>What must hold between tables, whatever is added.</summary>
public class InvariantsTests
{
    [Fact]
    public void Ordinals_of_visits_rise_with_their_dates()
    {
        IEnumerable<(Visit Earlier, Visit Later)> neighbours = Visits.All
            .Where(visit => visit.Ordinal is not null && visit.When is not null)
            .OrderBy(visit => visit.Ordinal)
            .GroupBy(visit => (visit.Visitor, visit.ToCountry))
            .SelectMany(series => series.Zip(series.Skip(1)));

        Invariant.HoldsOf(neighbours, 15, pair =>
        {
            Assert.True(pair.Earlier.Ordinal < pair.Later.Ordinal, pair.Later.Id);
            Assert.True(pair.Earlier.When!.Value.CertainlyBefore(pair.Later.When!.Value), pair.Later.Id);
        });
    }

    [Fact]
    public void A_previous_visit_is_of_the_same_visitor_to_the_same_country_and_earlier() =>
        Invariant.HoldsOf(Visits.All.Where(visit => visit.PreviousVisit is not null), 15, visit =>
        {
            Visit previous = visit.PreviousVisit!;
            Assert.Equal((visit.Visitor, visit.ToCountry), (previous.Visitor, previous.ToCountry));
            Assert.True(previous.When!.Value.CertainlyBefore(visit.When!.Value), visit.Id);
        });

    [Fact]
    public void An_office_in_which_somebody_comes_or_speaks_agrees_with_the_begin_and_end_that_sources_date()
    {
        IEnumerable<(IFact Record, Person Who, Post? Office, EdtfDate? When)> appearances =
        [
            .. Visits.All.Select(visit => ((IFact)visit, visit.Visitor, visit.OfficeHeld, visit.When)),
            .. PublicStatements.All.SelectMany(statement => statement.Speakers.OfType<Person>()
                .Select(speaker => ((IFact)statement, speaker, statement.OfficeHeld, statement.SaidOn))),
        ];
        var dated =
            from seen in appearances
            from tenure in Tenures.All.Where(tenure => tenure.Started is not null || tenure.Ended is not null)
            where seen.When is not null && tenure.Holder == seen.Who && tenure.Post == seen.Office
            select (seen.Record, When: seen.When!.Value, Tenure: tenure);

        Invariant.HoldsOf(dated, 1, seen =>
        {
            Assert.False(seen.Tenure.Started?.CertainlyAfter(seen.When) ?? false, seen.Record.Id);
            Assert.False(seen.Tenure.Ended?.CertainlyBefore(seen.When) ?? false, seen.Record.Id);
        });
    }

    [Fact]
    public void A_tenure_that_sources_date_begins_before_it_ends_and_before_it_is_attested() =>
        Invariant.HoldsOf(Tenures.All.Where(tenure => tenure.Started is not null || tenure.Ended is not null), 3, tenure =>
        {
            Assert.False(tenure.Started?.CertainlyAfter(tenure.Ended ?? tenure.Attested) ?? false, tenure.Id);
            Assert.False(tenure.Started?.CertainlyAfter(tenure.Attested) ?? false, tenure.Id);
            Assert.False(
                tenure.State == TenureState.Current && (tenure.Ended?.CertainlyBefore(tenure.Attested) ?? false), tenure.Id);
        });

    [Fact]
    public void A_balance_is_less_than_the_turnover_of_the_same_statistics_and_year()
    {
        int compared = 0;
        foreach (TradeObservation balance in Levels(Flow.Balance))
        {
            foreach (TradeObservation turnover in Levels(Flow.Turnover).Where(other => SameStatistics(balance, other)))
            {
                Assert.InRange(decimal.Abs(Amount(balance)), 0, Amount(turnover));
                compared++;
            }
        }

        Assert.InRange(compared, 2, 100);
    }

    [Fact]
    public void A_surplus_of_China_is_a_deficit_of_Belarus() =>
        Invariant.HoldsOf(
            Levels(Flow.Balance),
            2,
            balance => Assert.Equal(balance.Economy == Countries.China, Amount(balance) > 0));

    [Fact]
    public void What_is_declared_for_a_set_of_agreements_is_nobody_s_investment_loan_or_grant()
    {
        IEnumerable<(Source, string?)> declared = AgreementPackages.All
            .Where(package => package.DeclaredValue is not null)
            .SelectMany(package => package.Cites)
            .Where(citation => citation.Supports.Contains(AgreementPackage.Slots.DeclaredValue))
            .Select(citation => (citation.Source, citation.Locator));
        ICited[] money = [.. Investments.All, .. Loans.All, .. Grants.All];

        Assert.NotEmpty(declared);
        Assert.Empty(money
            .SelectMany(record => record.Cites)
            .Select(citation => (citation.Source, citation.Locator))
            .Where(place => place.Locator is not null)
            .Intersect(declared));
        Assert.DoesNotContain(
            Investments.All,
            investment => investment.Amount?.StatedAmount == 3_500_000_000m);
    }

    [Fact]
    public void A_part_of_a_set_of_agreements_was_concluded_on_the_same_visit() =>
        Invariant.HoldsOf(
            Agreements.All.Where(agreement => agreement.PartOf is not null),
            10,
            agreement => Assert.Equal(agreement.PartOf!.ConcludedDuring, agreement.ConcludedDuring));

    [Fact]
    public void An_answer_is_not_older_than_what_it_answers() =>
        Invariant.HoldsOf(
            PublicStatements.All.Where(statement => statement is { SaidOn: not null, RespondsTo.SaidOn: not null }),
            1,
            statement => Assert.False(
                statement.SaidOn!.Value.CertainlyBefore(statement.RespondsTo!.SaidOn!.Value), statement.Id));

    [Fact]
    public void A_reason_is_one_sentence_and_stands_once()
    {
        IReasoned[] records = [.. Facts.Tables.SelectMany(table => table.Facts).OfType<IReasoned>()];

        Assert.All(records, record => Assert.Equal(record.Reasons.Distinct(), record.Reasons));
        Assert.All(
            records.SelectMany(record => record.Reasons),
            reason => Assert.True(reason.IndexOf(". ", System.StringComparison.Ordinal) < 0 && reason.EndsWith('.'), reason));
    }

    [Fact]
    public void Sentences_of_the_curators_have_one_kind_of_apostrophe() =>
        Invariant.HoldsOf(
            Facts.Tables.SelectMany(table => table.Facts).OfType<ISummarised>(),
            500,
            record => Assert.DoesNotContain("'", record.Summary + record.Note, System.StringComparison.Ordinal));

    [Fact]
    public void A_passage_that_carries_a_rejected_claim_does_not_bear_out_the_value_that_was_picked() =>
        Invariant.HoldsOf(Disputes.All.Where(dispute => dispute.IsResolved), 15, dispute =>
        {
            var record = (ICited)dispute.AboutRecord;
            HashSet<(Source, string?)> picked =
            [
                .. dispute.Pick!.Cites.Select(citation => (citation.Source, citation.Locator)),
            ];
            IEnumerable<(Source, string?)> rejected = dispute.Claims
                .Where(claim => claim.Key != dispute.Canonical && !Agrees(claim, dispute.Pick))
                .SelectMany(claim => claim.Cites)
                .Select(citation => (citation.Source, citation.Locator))
                .Where(place => !picked.Contains(place));

            Assert.Empty(record.Cites
                .Where(citation => citation.Supports.Count == 0 || citation.Supports.Contains(dispute.AboutSlot))
                .Select(citation => (citation.Source, citation.Locator))
                .Intersect(rejected));
        });

    /// <summary>An interval without an end agrees with one that begins on the same day.</summary>
    private static bool Agrees(Claim claim, Claim pick) =>
        claim.Value!.Text.EndsWith('/')
            && pick.Value!.Text.StartsWith(claim.Value.Text, System.StringComparison.Ordinal);

    private static decimal Amount(TradeObservation trade) => trade.Value!.StatedAmount;

    private static bool SameStatistics(TradeObservation one, TradeObservation other) =>
        (one.Economy, one.Partner, one.Reporter, one.Scope, one.Product, one.Period.Year)
            == (other.Economy, other.Partner, other.Reporter, other.Scope, other.Product, other.Period.Year);

    private static IEnumerable<TradeObservation> Levels(Flow flow) => TradeObservations.All.Where(trade =>
        trade.Flow == flow && trade.Measure == Measure.Level && trade.Value is not null);
}
