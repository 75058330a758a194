using System;
using Factbook.Tests.Support;
using Xunit;

namespace Factbook.Tests.Facts;

public sealed class DisputedTests
{
    private static readonly Dispute Settled = new SampleDispute("dispute.settled", "ministry");
    private static readonly Dispute Open = new SampleDispute("dispute.open", null);

    [Fact]
    public void What_nobody_disputes_is_just_its_value()
    {
        var slot = new Disputed<string>("state", null);

        Assert.True(slot.IsSettled);
        Assert.False(slot.IsDisputed);
        Assert.Equal("state", slot.Value);
        Assert.Equal("state", slot.ToString());
    }

    [Fact]
    public void A_settled_dispute_shows_beside_the_value()
    {
        var slot = new Disputed<string>("state", Settled);

        Assert.True(slot.IsSettled && slot.IsDisputed);
        Assert.Equal("state", slot.Value);
        Assert.Same(Settled, slot.Dispute);
        Assert.Equal("state (disputed: dispute.settled)", slot.ToString());
    }

    [Fact]
    public void An_unresolved_dispute_has_no_value_and_says_which_it_is()
    {
        var slot = new Disputed<int>(Open);

        Assert.False(slot.IsSettled);
        Assert.False(slot.TryGet(out _));
        Assert.Equal(0, slot.ValueOrDefault);
        Assert.Equal("unresolved (dispute.open)", slot.ToString());
        Assert.Equal(
            "Sources differ and dispute.open is unresolved, so there is no value.",
            Assert.Throws<InvalidOperationException>(() => slot.Value).Message);
    }

    [Fact]
    public void What_is_not_stated_is_neither_settled_nor_disputed()
    {
        Disputed<string> slot = default;

        Assert.False(slot.IsSettled || slot.IsDisputed);
        Assert.Equal("", slot.ToString());
        Assert.Equal("No value is stated.", Assert.Throws<InvalidOperationException>(() => slot.Value).Message);
    }

    [Fact]
    public void A_disputed_value_never_equals_an_undisputed_one()
    {
        Assert.True(new Disputed<int>(1, null) == new Disputed<int>(1, null));
        Assert.True(new Disputed<int>(1, null) != new Disputed<int>(1, Settled));
        Assert.True(new Disputed<int>(0, Open) != new Disputed<int>(Open));
        Assert.Equal(new Disputed<int>(1, Settled).GetHashCode(), new Disputed<int>(1, Settled).GetHashCode());
    }
}
