using System;
using System.Linq;
using Xunit;

namespace Factbook.Compiler.Tests.Search;

public sealed class SearchIndexTests
{
    private static readonly Library Shelf = new(
        "Drones and their makers",
        "A drone over the border",
        "The border with Poland",
        "Лукашенко в Пекине",
        "卢卡申科访问北京",
        "Countries that met in one country, a losses' loss",
        "",
        "Visa-free travel");

    [Theory]
    [InlineData("drones", "0 1")]
    [InlineData("DRONE", "0 1")]
    [InlineData("dro*", "0 1")]
    [InlineData("drone border", "1 0 2")]
    [InlineData("border Poland drone", "2 1 0")]
    [InlineData("\"the border\"", "2 1")]
    [InlineData("\"border the\"", "")]
    [InlineData("\"the bord*\"", "2 1")]
    [InlineData("лукашенко", "3")]
    [InlineData("ПЕКИН*", "3")]
    [InlineData("卢卡申科", "4")]
    [InlineData("北京", "4")]
    [InlineData("京", "4")]
    [InlineData("访", "4")]
    [InlineData("申卡", "")]
    [InlineData("country", "5")]
    [InlineData("losses", "5")]
    [InlineData("visa free", "7")]
    [InlineData("visa-free", "7")]
    [InlineData("free-visa", "")]
    [InlineData("nothing of it", "")]
    [InlineData("", "")]
    [InlineData("  * \" - ", "")]
    public void A_query_finds_these_rows_in_this_order(string query, string rows) =>
        Assert.Equal(rows, string.Join(' ', Shelf.Find(query)));

    [Fact]
    public void Rows_that_hold_more_of_the_words_come_first() =>
        Assert.Equal([2, 0, 1], new Library("a", "b", "a b", "c").Find("a b d"));

    [Fact]
    public void A_rare_word_counts_more_than_a_common_one_and_a_short_text_more_than_a_long_one()
    {
        Assert.Equal([1, 0], new Library("tea with milk and sugar and lemon", "tea").Find("tea"));
        Assert.Equal([3, 0], new Library("tea tea milk", "tea", "tea", "tea rare", "x").Find("\"tea milk\" \"tea rare\""));
    }

    [Fact]
    public void A_name_counts_more_than_a_mention() =>
        Assert.Equal([1, 0], new Library("of Minsk and of Minsk", "Minsk|a town of it").Find("Minsk"));

    [Fact]
    public void A_phrase_does_not_reach_from_one_text_into_the_next() =>
        Assert.Empty(new Library("north|south").Find("\"north south\""));

    [Fact]
    public void A_query_with_more_words_than_can_be_meant_is_refused() =>
        Assert.Throws<ArgumentException>(() => Shelf.Find(string.Join(' ', Enumerable.Range(0, 65))));

    [Fact]
    public void A_search_allocates_its_results_alone()
    {
        Shelf.Find("drone border");
        long before = GC.GetAllocatedBytesForCurrentThread();
        int[] found = Shelf.Find("drone border");
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(3, found.Length);
        Assert.InRange(allocated, 1, 40);
    }
}
