using System;
using System.Linq;
using Factbook.Generator.Tests.Support;
using Sample;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

public sealed class DisputedTests
{
    [Fact]
    public void A_settled_dispute_leaves_the_value_that_it_follows() =>
        Assert.Equal("followed", Specimens.Full.TextDisputed);

    [Fact]
    public void An_unresolved_dispute_leaves_no_value()
    {
        Assert.Null(Specimens.Bare.AmountDisputed);
        Assert.Null(Specimens.Bare.SmallDisputed);
    }

    [Fact]
    public void A_disputable_slot_is_a_plain_value()
    {
        Assert.Equal(4, Specimens.Full.SmallDisputed);
        Assert.Equal(1.5m, Specimens.Full.AmountDisputed?.Amount);
        Assert.Equal(Shade.Dark, Specimens.Full.ShadeDisputed);
        Assert.Equal(EdtfDate.Parse("2024-05"), Specimens.Full.PeriodDisputed);
        Assert.Same(Persons.Ann, Specimens.Full.PersonDisputed);
    }

    [Fact]
    public void Who_points_at_a_named_fact_learns_of_its_disputes() => Assert.Contains(
        "<remarks>Sources differ on AmountDisputed, SmallDisputed.</remarks>", SampleFiles.Host().Run().Sources["Specimens.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Another_rationale_of_a_dispute_writes_no_other_table()
    {
        GeneratorHost host = SampleFiles.Host().Run();

        host.With("data/disputes.yaml", SampleFiles.Text("data/disputes.yaml").Replace("The act says so.", "So says the act.", StringComparison.Ordinal)).Run();

        Assert.Contains("Disputes", host.Written);
        Assert.DoesNotContain("Specimens", host.Written);
    }

    [Fact]
    public void Claims_carry_values_of_the_kind_that_is_disputed()
    {
        Assert.Equal(["followed", "not followed"], Disputes.AboutText.Claims.Select(claim => claim.Value!.AsText()));
        Assert.Equal([Shade.Dark, Shade.HalfLight],
            Disputes.AboutShade.Claims.Select(claim => claim.Value!.AsEnum<Shade>()));
        Assert.Equal(["2024-05", "2024"],
            Disputes.AboutPeriod.Claims.Select(claim => claim.Value!.AsEdtfDate().ToString()));
        Assert.Equal([1.5m, 2.5m], Disputes.AboutAmount.Claims.Select(claim => claim.Value!.AsQuantity().Amount));
        Assert.Same(Persons.Bob, Disputes.AboutPerson.Claims[1].Value!.AsFact());
        Assert.Equal(1, Disputes.AboutSmall.Claims[0].Value!.AsInteger());
    }

    [Fact]
    public void A_claim_can_be_that_there_is_no_value_or_that_it_is_unknown()
    {
        Assert.Equal(ValueState.Unknown, Disputes.AboutPerson.Claims[2].ValueState);
        Assert.Equal(ValueState.None, Disputes.AboutSmall.Claims[1].ValueState);
        Assert.Null(Disputes.AboutSmall.Claims[1].Value);
    }

    [Fact]
    public void A_claim_says_who_said_what_when_and_where_it_stands()
    {
        Claim wire = Disputes.AboutText.Claims[1];

        Assert.Equal(("wire", Stance.Reports, Rank.Normal), (wire.Key, wire.Stance, wire.Rank));
        Assert.Equal(EdtfDate.Parse("2024-01"), wire.SaidOn);
        Assert.Null(wire.AssertedBy);
        Assert.Same(Organisations.Office, Disputes.AboutText.Claims[0].AssertedBy);
        Assert.Same(Sources.Whole, Disputes.AboutText.Claims[0].Cites[0].Source);
        Assert.Equal("p 4", Disputes.AboutText.Claims[0].Cites[0].Locator);
    }

    [Fact]
    public void A_fact_lists_the_disputes_about_it()
    {
        Assert.Equal([Disputes.AboutAmount, Disputes.AboutSmall], Specimens.Bare.Disputes);
        Assert.Empty(Persons.Ann.Disputes);
        Assert.Equal([Disputes.AboutAmount, Disputes.AboutSmall], Specimens.All.DisputesAbout(Specimens.Bare));
    }

    [Fact]
    public void A_dispute_says_what_was_picked_and_why()
    {
        Dispute dispute = Disputes.AboutText;

        Assert.Same(Specimens.Full, dispute.AboutRecord);
        Assert.Same(Specimen.Slots.TextDisputed, dispute.AboutSlot);
        Assert.Equal(("office", PickMethod.PrimaryRecord, true),
            (dispute.Canonical, dispute.Method, dispute.IsResolved));
        Assert.Equal("office", dispute.Pick?.Key);
        Assert.Equal("The office wrote it itself.", dispute.Rationale);
        Assert.Equal((CalendarDate.Parse("2024-06-30"), "Ann"), (dispute.Reviewed, dispute.ReviewedBy));
        Assert.Null(Disputes.AboutAmount.Pick);
    }
}
