using System;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

/// <summary>Where sources differ, nothing is smoothed over: a dispute, two statements or a note tells of it.</summary>
public class DisagreementTests
{
    [Theory]
    [InlineData("visit.2023.01", "when", "visit_type")]
    [InlineData("visit.2023.03", "visit_type")]
    [InlineData("visit.2025.01", "previous_visit")]
    [InlineData("visit.2025.02", "when")]
    [InlineData("visit.2024.01", "when")]
    [InlineData("visit.2010.01", "when")]
    [InlineData("visit.2005.01", "when")]
    [InlineData("package.2023.01", "declared_count", "declared_value", "declared_value_meaning")]
    [InlineData("partnership.2013.01", "when")]
    [InlineData("military.2024.01", "when")]
    [InlineData("round.2023.01", "when")]
    [InlineData("sanction.2023.01", "when")]
    [InlineData("trade.2020.01", "value")]
    [InlineData("trade.2025.31", "value")]
    [InlineData("report.2022.02", "declared_by_newcomers")]
    [InlineData("investment.2017.11", "amount")]
    public void Sources_that_differ_about_a_slot_have_a_dispute(string id, params string[] slots) =>
        Assert.Equal(
            slots,
            Disputes.All.Where(dispute => dispute.AboutRecord == Facts.Find(id))
                .Select(dispute => dispute.AboutSlot.Name)
                .OrderBy(slot => Array.IndexOf(slots, slot)));

    [Theory]
    [InlineData("event.1992.01", "27 January")]
    [InlineData("event.2018.03", "2019")]
    [InlineData("investment.2024.02", "15 projects")]
    [InlineData("investment.2023.02", "paid in or pledged")]
    [InlineData("loan.2015.03", "low-interest")]
    [InlineData("meeting.2023.12", "sixteenth")]
    [InlineData("meeting.2023.13", "26 October")]
    [InlineData("project.great_stone_park", "91.5")]
    [InlineData("round.2020.03", "44")]
    [InlineData("round.2021.03", "seven and one")]
    [InlineData("round.2021.04", "27 persons and 17")]
    [InlineData("round.2022.06", "34")]
    [InlineData("round.2023.05", "EU listing of 2021")]
    [InlineData("round.2025.02", "at least four")]
    [InlineData("statement.2021.502", "71")]
    [InlineData("statement.2024.206", "2011, 2012 and 2015")]
    [InlineData("trade.2014.02", "more than 4 billion")]
    [InlineData("trade.2022.20", "5.79")]
    [InlineData("trade.2023.12", "1.61")]
    [InlineData("trade.2023.14", "8.443")]
    [InlineData("trade.2024.04", "half the value")]
    [InlineData("trade.2025.06", "eleven months")]
    [InlineData("visit.2015.03", "Jiang Zemin")]
    [InlineData("visit.2025.03", "fifteenth")]
    [InlineData("vote.2022.01", "Cuba")]
    public void Where_no_slot_can_carry_a_dispute_a_note_tells_the_rival_account(string id, string rival) =>
        Assert.Contains(rival, Assert.IsAssignableFrom<ISummarised>(Facts.Find(id)).Note, StringComparison.Ordinal);

    [Theory]
    [InlineData("statement.2024.601", "statement.2024.602")]
    [InlineData("statement.2025.016", "statement.2025.201")]
    public void Two_accounts_of_one_matter_stand_side_by_side(string one, string other) =>
        Assert.Equal(PublicStatements.Get(one).About, PublicStatements.Get(other).About);

    [Fact]
    public void A_dispute_names_rival_claims_with_their_sources_a_method_a_reason_and_a_day() =>
        Invariant.HoldsOf(Disputes.All, 20, dispute =>
        {
            Assert.True(dispute.Claims.Count >= 2);
            Assert.All(dispute.Claims, claim => Assert.NotEmpty(claim.Cites));
            Assert.Equal(dispute.Claims.Count, dispute.Claims.Select(claim => claim.Value?.Text).Distinct().Count());
            Assert.NotEmpty(dispute.Rationale);
            Assert.True(dispute.Reviewed.Year >= 2026);
        });

    [Fact]
    public void An_unresolved_dispute_says_what_would_settle_it() =>
        Invariant.HoldsOf(
            Disputes.All.Where(dispute => !dispute.IsResolved),
            1,
            dispute => Assert.Contains("would settle", dispute.Rationale, StringComparison.Ordinal));
}
