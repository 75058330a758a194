using System;
using System.Linq;
using Sample;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

/// <summary>Slots as typed values, and what stands behind the value of each.</summary>
public sealed class SlotTests
{
    [Fact]
    public void A_slot_gives_the_value_with_its_type()
    {
        Slot<Specimen, int?> slot = Specimen.Slots.SmallDisputed;

        int? value = slot.ValueOf(Specimens.Full);
        Assert.Equal(4, value);
        Assert.Equal(("small_disputed", "SmallDisputed"), (slot.Name, slot.PropertyName));
        Assert.Equal((typeof(Specimen), typeof(int?)), (slot.OwnerType, slot.ValueType));
    }

    [Fact]
    public void Tables_and_values_list_the_same_slots()
    {
        Assert.Same(Specimen.Slots.Text, Specimens.All.Slots.Single(slot => slot.Name == "text"));
        Assert.Same(Place.Slots.Label, Cities.All.Slots.Single(slot => slot.Name == "label"));
        Assert.Same(Source.Slots.Title, Sources.All.Slots.Single(slot => slot.Name == "title"));
        Assert.Same(Dispute.Slots.Claims, Disputes.All.Slots.Single(slot => slot.Name == "claims"));
        Assert.Same(Stop.Slots.Minutes, ((IValueObject)Specimens.Full.Stop).Slots.Single(slot => slot.Name == "minutes"));
        Assert.Same(Quantity.Slots.Amount, ((IValueObject)Specimens.Full.Amount).Slots[0]);
    }

    [Fact]
    public void A_slot_of_the_base_class_is_inherited_by_name_and_by_type()
    {
        Assert.Same(Place.Slots.Label, City.Slots.Label);
        Assert.Equal("Minsk", Cities.Minsk.Behind(City.Slots.Label).Value);
        Assert.Equal("Minsk", City.Slots.Label.ValueOf((object)Cities.Minsk));
        Assert.Throws<ArgumentException>(() => City.Slots.Inhabitants.ValueOf((object)Rivers.Svislach));
    }

    [Fact]
    public void Behind_an_undisputed_slot_are_the_citations_that_bear_it_out()
    {
        var when = Trips.First.Behind(Trip.Slots.When);

        Assert.Equal(Trips.First.When, when.Value);
        Assert.Equal([Trips.First.Cites[0]], when.Cites);
        Assert.Empty(Trips.First.Behind(Trip.Slots.Legs).Cites);
        Assert.Equal([Trips.First.When], when.From(Sources.Whole).Select(said => said.Value));
        Assert.Empty(when.From(Sources.Part));
        Assert.Equal("2023-03-01/2023-03-05", when.ToString());
        Assert.True(when.IsResolved);
        Assert.False(when.IsDisputed);
        Assert.Null(when.Dispute);
        Assert.Empty(when.Claims);
    }

    [Fact]
    public void Names_of_slots_in_data_are_the_slots()
    {
        FactList<Slot> supports = Trips.First.Cites[0].Supports;

        Assert.Equal(2, supports.Count);
        Assert.Same(Trip.Slots.When, supports[0]);
        Assert.Same(Trip.Slots.Traveller, supports[1]);
        Assert.Same(Specimen.Slots.TextDisputed, Disputes.AboutText.AboutSlot);
    }

    [Fact]
    public void Claims_are_of_the_type_of_the_slot()
    {
        EdtfDate?[] periods = [.. Specimens.Full.Behind(Specimen.Slots.PeriodDisputed).Claims.Select(claim => claim.Value)];
        Shade?[] shades = [.. Specimens.Full.Behind(Specimen.Slots.ShadeDisputed).Claims.Select(claim => claim.Value)];
        Person?[] persons = [.. Specimens.Full.Behind(Specimen.Slots.PersonDisputed).Claims.Select(claim => claim.Value)];
        int?[] smalls = [.. Specimens.Bare.Behind(Specimen.Slots.SmallDisputed).Claims.Select(claim => claim.Value)];

        Assert.Equal([EdtfDate.Parse("2024-05"), EdtfDate.Parse("2024")], periods);
        Assert.Equal([Shade.Dark, Shade.HalfLight], shades);
        Assert.Same(Persons.Bob, persons[1]);
        Assert.Null(persons[2]);
        Assert.Equal([1, null], smalls);
    }

    [Fact]
    public void A_claim_without_a_value_says_why()
    {
        Claim<int?> none = Specimens.Bare.Behind(Specimen.Slots.SmallDisputed).Claims[1];

        Assert.False(none.HasValue);
        Assert.Equal(ValueState.None, none.ValueState);
        Assert.EndsWith(": no value", none.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Behind_a_disputed_slot_are_its_dispute_and_what_each_source_says()
    {
        var text = Specimens.Full.Behind(Specimen.Slots.TextDisputed);

        Assert.Equal("followed", text.Value);
        Assert.Same(Disputes.AboutText, text.Dispute);
        Assert.True(text.IsResolved);
        Assert.True(Specimens.Full.IsDisputed(Specimen.Slots.TextDisputed));
        Assert.Equal(["office", "wire"], text.Claims.Select(claim => claim.Key));
        Assert.Equal(["followed"], text.From(Sources.Whole).Select(claim => claim.Value));
        Assert.Equal("followed (sources differ: office: followed or wire: not followed; followed: office)", text.ToString());
    }

    [Fact]
    public void Behind_an_unresolved_slot_is_no_value_and_the_view_says_so()
    {
        var amount = Specimens.Bare.Behind(Specimen.Slots.AmountDisputed);

        Assert.Null(amount.Value);
        Assert.False(amount.IsResolved);
        Assert.StartsWith("no value (sources differ: ", amount.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("followed: none)", amount.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Citing_and_at_find_facts_and_claims()
    {
        Assert.Contains(Disputes.AboutText, Facts.Citing(Sources.Whole));
        Assert.Contains(Disputes.AboutText, Facts.At(Sources.Whole, "p 4"));
        Assert.DoesNotContain(Disputes.AboutText, Facts.At(Sources.Whole, "p 5"));
        Assert.All(Facts.Citing(Sources.Whole), fact => Assert.NotEmpty(fact.CitationsOf(Sources.Whole)));
    }
}
