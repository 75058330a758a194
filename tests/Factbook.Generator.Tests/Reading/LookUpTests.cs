using System;
using System.Collections.Generic;
using System.Linq;
using Sample;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

public sealed class LookUpTests
{
    [Fact]
    public void A_table_lists_its_facts_in_the_order_of_their_identifiers()
    {
        Assert.Equal(["person.ann", "person.bob"], Persons.All.Select(person => person.Id));
        Assert.Equal(2, Persons.Count);
        Assert.Equal(2, Persons.All.Count);
        Assert.Same(Persons.Bob, Persons.All[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Persons.All[2]);
    }

    [Fact]
    public void A_fact_is_found_by_its_identifier()
    {
        Assert.Same(Persons.Ann, Persons.Get("person.ann"));
        Assert.True(Persons.TryGetValue("person.bob", out Person? bob));
        Assert.Same(Persons.Bob, bob);
        Assert.True(Persons.TryGetValue("xperson.annx".AsSpan(1, 10), out Person? ann));
        Assert.Same(Persons.Ann, ann);
    }

    [Theory]
    [InlineData("person.anna")]
    [InlineData("person.an")]
    [InlineData("Person.ann")]
    [InlineData("person.аnn")]
    [InlineData("city.minsk")]
    [InlineData("")]
    public void An_unknown_identifier_finds_nothing(string id)
    {
        Assert.False(Persons.TryGetValue(id, out Person? person));
        Assert.Null(person);
        Assert.False(Persons.TryGetValue(id.AsSpan(), out _));
    }

    [Fact]
    public void An_absent_identifier_finds_nothing_and_is_no_argument_of_Get()
    {
        Assert.False(Persons.TryGetValue(null, out _));
        Assert.Null(Facts.Find(null));
        Assert.Throws<ArgumentNullException>(() => Persons.Get(null!));
    }

    [Fact]
    public void Get_names_the_table_the_identifier_and_what_is_near()
    {
        var thrown = Assert.Throws<KeyNotFoundException>(() => Persons.Get("person.anne"));

        Assert.Contains("persons", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("'person.anne'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("person.ann", thrown.Message.Replace("person.anne", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Any_fact_of_the_dataset_is_found_by_its_identifier()
    {
        Assert.Same(Rivers.Svislach, Facts.Find("river.svislach"));
        Assert.Same(Sources.Whole, Facts.Find("src.whole"));
        Assert.Null(Facts.Find("river.nobody"));
    }

    [Theory]
    [InlineData("Ann Archer")]
    [InlineData("ann ARCHER")]
    [InlineData("Ганна Арчэр")]
    public void A_person_is_found_by_any_name(string name) => Assert.Same(Persons.Ann, Persons.Find(name));

    [Fact]
    public void An_unknown_name_finds_nobody()
    {
        Assert.Null(Persons.Find("Nobody"));
        Assert.Null(Persons.Find(null));
        Assert.Empty(Persons.ByName["Nobody"]);
        Assert.Equal([Organisations.Office], Organisations.ByName["the office"]);
    }
}
