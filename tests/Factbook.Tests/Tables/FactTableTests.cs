using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Factbook.Tests.Tables;

public class FactTableTests
{
    [Fact]
    public void A_fact_is_found_by_its_identifier()
    {
        Assert.Equal("Minsk", Towns.All.Get("town.minsk").Name);
        Assert.Equal("北京", Towns.All.Find("town.beijing")?.Name);
        Assert.True(Towns.All.TryGetValue("a town.brest b".AsSpan(2, 10), out Town? brest));
        Assert.Equal(1019, brest.FirstMentioned);
    }

    [Fact]
    public void Every_way_to_a_fact_gives_the_same_instance()
    {
        Town minsk = Towns.All.Get("town.minsk");

        Assert.True(Towns.TryGetValue("town.minsk", out Town? found));
        Assert.Same(minsk, found);
        Assert.Same(minsk, Towns.All[2]);
        Assert.Same(minsk, Towns.All.AsEnumerable().Last());
        Assert.Same(minsk, Towns.All.Facts[2]);
        Assert.Same(minsk, ((FactTable)Towns.All).Find("town.minsk"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("town.mINSK")]
    [InlineData("town.minsk ")]
    public void What_is_no_identifier_finds_nothing(string? id)
    {
        Assert.Null(Towns.All.Find(id));
        Assert.False(Towns.All.TryGetValue(id, out Town? none));
        Assert.Null(none);
    }

    [Fact]
    public void Get_names_the_table_the_identifier_and_the_nearest_identifiers()
    {
        KeyNotFoundException missing = Assert.Throws<KeyNotFoundException>(() => Towns.All.Get("town.brerst"));

        Assert.Equal("The table 'towns' has no fact 'town.brerst'. Did you mean 'town.brest'?", missing.Message);
    }

    [Fact]
    public void Get_suggests_nothing_where_nothing_is_near()
    {
        KeyNotFoundException missing = Assert.Throws<KeyNotFoundException>(() => Towns.All.Get("visit.2015.01"));

        Assert.Equal("The table 'towns' has no fact 'visit.2015.01'.", missing.Message);
    }

    [Fact]
    public void Get_refuses_null() => Assert.Throws<ArgumentNullException>(() => Towns.All.Get(null!));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_row_that_is_not_there_is_out_of_range(int row) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Towns.All[row]);

    [Fact]
    public void A_table_is_walked_in_row_order()
    {
        var ids = new List<string>();
        foreach (Town town in Towns.All)
        {
            ids.Add(town.Id);
        }

        Assert.Equal(["town.beijing", "town.brest", "town.minsk"], ids);
        Assert.Equal(ids, Towns.All.Select(town => town.Id));
        Assert.Equal(ids, Towns.All.Facts.Select(fact => fact.Id));
    }

    [Fact]
    public void A_program_that_knows_no_types_reads_every_value()
    {
        FactTable table = Towns.All;
        Slot id = table.Slots[0];
        Slot name = table.Slots[1];

        Assert.Equal(
            ["town.beijing: 北京", "town.brest: Brest", "town.minsk: Minsk"],
            table.Facts.Select(fact => $"{table.GetValue(fact, id)}: {table.GetValue(fact, name)}"));
        Assert.Equal("towns: 3", $"{table}: {table.Count}");
        Assert.Empty(table.DisputesAbout(table.Facts[0]));
    }

    [Fact]
    public void Slices_and_indexes_give_facts_of_the_table()
    {
        Assert.Equal(["Brest", "Minsk"], Towns.OfCountry(1).Select(town => town.Name));
        Assert.Equal("Minsk", Assert.Single(Towns.ByName["менск"]).Name);
        Assert.Equal("Minsk", Assert.Single(Towns.ByFirstMention.In(EdtfDate.Parse("2013"))).Name);
        Assert.Equal(1, Towns.ByFirstMention.WithoutDay);
    }
}
