using System;
using System.Collections.Generic;
using System.Linq;
using Sample;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

public sealed class UniqueKeyTests
{
    [Fact]
    public void A_fact_is_found_by_the_value_of_its_key()
    {
        UniqueKeyIndex<string, Specimen> index = Specimens.ByWording;

        Assert.IsAssignableFrom<IReadOnlyDictionary<string, Specimen>>(index);
        Assert.Same(Specimens.Full, index["A text"]);
        Assert.Same(Specimens.Bare, index[""]);
        Assert.False(index.TryGetValue("A text ", out _));
        Assert.False(index.ContainsKey("a text"));
        Assert.Equal(["", "A text", "The third"], index.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Specimens.All, index.Values);
        Assert.All(index, pair => Assert.Same(pair.Value, index[pair.Key]));
    }

    [Fact]
    public void An_unknown_key_throws_and_names_the_nearest()
    {
        KeyNotFoundException thrown = Assert.Throws<KeyNotFoundException>(() => Specimens.ByWording["A txt"]);

        Assert.Equal("The table 'specimens' has no fact with the wording 'A txt'. Did you mean 'A text'?", thrown.Message);
        Assert.Throws<ArgumentNullException>(() => Specimens.ByWording[null!]);
        Assert.False(Specimens.ByWording.TryGetValue(null!, out _));
    }

    [Fact]
    public void An_unknown_key_of_several_slots_throws_and_names_the_nearest()
    {
        KeyNotFoundException thrown = Assert.Throws<KeyNotFoundException>(() => Specimens.ByToldApart[new(Shade.HalfLight, Persons.Ann)]);

        Assert.Equal(
            "The table 'specimens' has no fact with the told_apart 'ToldApartKey { Shade = HalfLight, PersonMaybe = Ann Archer }'. "
            + "Did you mean 'ToldApartKey { Shade = HalfLight, PersonMaybe = Bob Brown }'?",
            thrown.Message);
    }

    [Fact]
    public void Several_slots_of_any_kind_make_a_key()
    {
        foreach (Specimen fact in Specimens.All)
        {
            var key = new Specimens.AllKindsKey(
                fact.TextMaybe, fact.SmallMaybe, fact.Whole, fact.Exact, fact.Binary, fact.TruthMaybe, fact.Day, fact.Moment, fact.Clock,
                fact.PeriodMaybe, fact.ShadeMaybe, fact.Person, fact.Place);

            Assert.Same(fact, Specimens.ByAllKinds[key]);
            Assert.False(Specimens.ByAllKinds.ContainsKey(key with { Day = CalendarDate.Parse("2024-02-28") }));
            Assert.False(Specimens.ByAllKinds.ContainsKey(key with { Place = Rivers.Svislach, Binary = 7 }));
        }

        Assert.Same(Specimens.Full, Specimens.ByAllKinds[KeyOf(Specimens.Full) with { Exact = 1.1m }]);
        Assert.Equal(3, Specimens.ByAllKinds.Count);
    }

    [Fact]
    public void A_row_without_a_value_has_no_key_where_the_schema_tells_nulls_apart()
    {
        Assert.Same(Specimens.Full, Specimens.ByToldApart[new(Shade.HalfLight, Persons.Bob)]);
        Assert.Equal([new Specimens.ToldApartKey(Shade.HalfLight, Persons.Bob)], Specimens.ByToldApart.Keys);
    }

    [Fact]
    public void A_row_without_the_only_value_of_its_key_has_none()
    {
        Assert.Same(Persons.Ann, Persons.ByBirth[EdtfDate.Parse("1950~")]);
        Assert.Equal([Persons.Ann], Persons.ByBirth.Values);
        Assert.False(Persons.ByBirth.ContainsKey(EdtfDate.Parse("1950")));
    }

    [Fact]
    public void A_list_is_no_part_of_a_key() => Assert.Null(typeof(Specimens).GetProperty("ByLists"));

    private static Specimens.AllKindsKey KeyOf(Specimen fact) => Specimens.ByAllKinds.Single(pair => ReferenceEquals(pair.Value, fact)).Key;
}
