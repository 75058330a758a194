using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Factbook.Tests.Tables;

public class FactListTests
{
    [Fact]
    public void A_collection_expression_makes_a_list()
    {
        FactList<string> list = ["be", "zh-Hans"];

        Assert.Equal(2, list.Count);
        Assert.Equal("zh-Hans", list[1]);
        Assert.Equal("[be, zh-Hans]", list.ToString());
        Assert.Equal(["be", "zh-Hans"], list.AsSpan());
    }

    [Fact]
    public void Lists_are_equal_by_their_items()
    {
        FactList<string> list = ["a", "b"];
        FactList<string> same = ["a", string.Concat("", "b")];

        Assert.True(list == same);
        Assert.True(list.Equals((object)same));
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
        Assert.True(list != FactList.Create<string>(["b", "a"]));
        Assert.True(list != FactList.Create<string>(["a"]));
        Assert.False(list.Equals(null));
    }

    [Fact]
    public void There_is_one_empty_list()
    {
        FactList<int> empty = [];

        Assert.Same(FactList<int>.Empty, empty);
        Assert.Empty(empty);
    }

    [Fact]
    public void A_list_does_not_change_with_what_it_was_made_of()
    {
        int[] items = [1, 2];
        var list = FactList.Create<int>(items);
        items[0] = 9;

        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void A_list_is_walked_in_order()
    {
        FactList<int> list = [3, 1, 2];
        var walked = new List<int>();
        foreach (int item in list)
        {
            walked.Add(item);
        }

        Assert.Equal([3, 1, 2], walked);
        Assert.Equal([3, 1, 2], list.Select(item => item));
    }

    [Fact]
    public void A_position_that_is_not_there_is_out_of_range() =>
        Assert.Throws<IndexOutOfRangeException>(() => FactList<int>.Empty[0]);
}
