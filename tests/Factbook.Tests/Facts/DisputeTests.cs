using Factbook.Tests.Support;
using Xunit;

namespace Factbook.Tests.Facts;

public sealed class DisputeTests
{
    [Fact]
    public void The_pick_is_the_claim_that_the_dispute_names()
    {
        Claim ministry = MakeClaim("ministry", "state", Rank.Preferred);
        var dispute = new SampleDispute("dispute.a", "ministry", MakeClaim("wire", "official", Rank.Normal), ministry);

        Assert.True(dispute.IsResolved);
        Assert.Same(ministry, dispute.Pick);
        Assert.Equal("dispute.a: visit_type of visit.2015.01 (ministry)", dispute.ToString());
    }

    [Fact]
    public void An_unresolved_dispute_has_no_pick()
    {
        var dispute = new SampleDispute("dispute.a", null, MakeClaim("wire", "official", Rank.Normal));

        Assert.False(dispute.IsResolved);
        Assert.Null(dispute.Pick);
        Assert.Equal("dispute.a: visit_type of visit.2015.01 (unresolved)", dispute.ToString());
    }

    [Fact]
    public void Disputes_are_equal_when_they_are_the_same_row() =>
        Assert.Equal<Dispute>(new SampleDispute("dispute.a", null), new SampleDispute("dispute.a", "ministry"));

    [Fact]
    public void Claims_show_what_they_claim_and_are_equal_by_content()
    {
        Assert.Equal("ministry: state", MakeClaim("ministry", "state", Rank.Normal).ToString());
        Assert.Equal("ministry: no value", MakeClaim("ministry", null, Rank.Normal).ToString());
        Assert.Equal(MakeClaim("a", "state", Rank.Normal), MakeClaim("a", "state", Rank.Normal));
        Assert.NotEqual(MakeClaim("a", "state", Rank.Normal), MakeClaim("a", "official", Rank.Normal));
    }

    private static Claim MakeClaim(string key, string? value, Rank rank) => new()
    {
        Cites = [new Citation(new SampleSource("src.a"), "para 3", supports: [])],
        Key = key,
        Stance = Stance.Asserts,
        Value = value is null ? null : FactValue.Of(value),
        ValueState = value is null ? ValueState.None : null,
        Rank = rank,
    };
}
