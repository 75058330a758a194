using System;
using System.Collections.Generic;
using Xunit;

namespace Factbook.Tests.Tables;

public class FactSliceTests
{
    [Fact]
    public void A_slice_is_a_list_of_facts()
    {
        FactSlice<Town> slice = Towns.OfCountry(1);
        var names = new List<string>();
        foreach (Town town in slice)
        {
            names.Add(town.Name);
        }

        Assert.Equal(["Brest", "Minsk"], names);
        Assert.Equal(2, slice.Count);
        Assert.Same(Towns.All[2], slice[1]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_position_that_is_not_there_is_out_of_range(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Towns.OfCountry(1)[index]);

    [Fact]
    public void The_default_slice_is_empty()
    {
        Assert.Empty(default(FactSlice<Town>));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(FactSlice<Town>)[0]);
    }

    [Fact]
    public void Slices_of_the_same_rows_are_equal()
    {
        Assert.True(Towns.OfCountry(1) == Towns.OfCountry(1));
        Assert.True(Towns.OfCountry(1) != Towns.OfCountry(0));
    }
}
