using System;
using System.Collections.Generic;
using System.Linq;
using Sample;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

public sealed class MetadataTests
{
    [Fact]
    public void The_dataset_says_what_it_is()
    {
        Assert.Equal("sample", Facts.Dataset.Name);
        Assert.Equal("A sample of every kind of slot", Facts.Dataset.Title);
        Assert.Equal("Nothing here is a fact.", Facts.Dataset.Description);
        Assert.Equal("1.2.3", Facts.Dataset.Version);
        Assert.Equal("https://creativecommons.org/publicdomain/zero/1.0/", Facts.Dataset.License);
        Assert.Equal(20, Facts.Dataset.FactCount);
        Assert.Matches("^[0-9a-f]{64}$", Facts.Dataset.ContentHash);
    }

    [Fact]
    public void Tables_are_listed_in_the_order_of_the_schema() => Assert.Equal(
        ["sources", "persons", "organisations", "cities", "rivers", "trips", "specimens", "disputes"],
        Facts.Tables.Select(table => table.Name));

    [Fact]
    public void A_table_says_what_it_holds()
    {
        FactTable table = Specimens.All;

        Assert.Equal(("specimens", "Specimen", "One slot of each kind."),
            (table.Name, table.ClassName, table.Description));
        Assert.Equal(3, table.Count);
        Assert.Same(Specimens.Full, table.Find("specimen.full"));
        Assert.Same(table, ((IFact)Specimens.Full).Table);
        Assert.Same(Cities.All, ((IFact)(Place)Cities.Minsk).Table);
    }

    [Theory]
    [InlineData("id", "Id", "string", RangeKind.Scalar, true, false, false)]
    [InlineData("text_maybe", "TextMaybe", "string", RangeKind.Scalar, false, false, false)]
    [InlineData("whole_list", "WholeList", "integer", RangeKind.Scalar, false, true, false)]
    [InlineData("shade", "Shade", "Shade", RangeKind.Enum, true, false, false)]
    [InlineData("place_list", "PlaceList", "Place", RangeKind.Reference, false, true, false)]
    [InlineData("stop", "Stop", "Stop", RangeKind.ValueObject, true, false, false)]
    [InlineData("amount_disputed", "AmountDisputed", "Quantity", RangeKind.ValueObject, false, false, true)]
    [InlineData("either", "Either", "integer or Shade or Person or Stop", RangeKind.Any, true, false, false)]
    public void A_slot_says_what_it_takes(
        string name, string property, string range, RangeKind kind, bool required, bool multivalued, bool disputable)
    {
        Slot slot = Specimens.All.Slots.Single(slot => slot.Name == name);

        Assert.Equal((property, range, kind), (slot.PropertyName, slot.RangeName, slot.RangeKind));
        Assert.Equal((required, multivalued, disputable), (slot.Required, slot.Multivalued, slot.Disputable));
        Assert.Equal(name == "id", slot.IsIdentifier);
    }

    [Fact]
    public void A_slot_says_its_unit() =>
        Assert.Equal("km", Rivers.All.Slots.Single(slot => slot.Name == "length").Unit);

    [Fact]
    public void Walking_the_slots_gives_what_the_properties_give()
    {
        foreach (FactTable table in Facts.Tables)
        {
            foreach (IFact fact in table.Facts)
            {
                Assert.All(table.Slots, slot => Assert.Equal(Property(fact, slot), table.GetValue(fact, slot)));
            }
        }
    }

    [Fact]
    public void Asking_for_a_wrong_fact_or_slot_says_so()
    {
        Slot slot = Persons.All.Slots[0];

        var fact = Assert.Throws<ArgumentException>(() => Persons.All.GetValue(Cities.Minsk, slot));
        Assert.Contains("'city.minsk' is no fact of the table persons", fact.Message, StringComparison.Ordinal);
        var name =
            Assert.Throws<ArgumentException>(() =>
            Cities.All.GetValue(Cities.Minsk, Specimens.All.Slots.Single(slot => slot.Name == "text")));
        Assert.Contains("The class City has no slot 'text'", name.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_and_meanings_of_enum_members()
    {
        Assert.Equal(["light", "half-light", "dark"],
            new[] { Shade.Light, Shade.HalfLight, Shade.Dark }.Select(shade => shade.Text()));
        Assert.Equal("Some light.", Shade.HalfLight.Description());
        Assert.Equal("wd:Q11351", Shade.Light.Meaning());
        Assert.Null(Shade.Dark.Meaning());
        Assert.Equal(new List<int> { 1, 2, 3 }, Enum.GetValues<Shade>().Select(shade => (int)shade));
    }

    // What reflection finds, with a disputable value taken out of its wrapper.
    private static object? Property(IFact fact, Slot slot) =>
        fact.GetType().GetProperty(slot.PropertyName)!.GetValue(fact);
}
