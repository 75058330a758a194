using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Encoding.Keys;
using Factbook.Compiler.Tests.Encoding.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Encoding;

public class KeyIndexTests
{
    [Fact]
    public void An_empty_table_finds_nothing()
    {
        KeyTable table = KeyOracle.Check([]);

        Assert.Equal(KeySearch.FewBlocks, table.Index.Search);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("by")]
    [InlineData("blr")]
    [InlineData("iso4")]
    [InlineData("seven77")]
    [InlineData("eight888")]
    [InlineData("nine99999")]
    [InlineData("visit.2023.01")]
    [InlineData("agreement.2015.park_statute_11")]
    [InlineData("source.a_title_that_is_longer_than_four_blocks_of_eight")]
    [InlineData("source.a_title_that_is_longer_than_seven_blocks_of_eight_each")]
    public void A_table_of_one_row_finds_it_and_nothing_else(string id) => KeyOracle.Check([id]);

    [Theory]
    [InlineData(12)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(300)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(10_000)]
    public void Sequential_identifiers_are_found(int count)
    {
        KeyTable table = KeyOracle.Check([.. Enumerable.Range(0, count).Select(i => $"visit.{2000 + (i % 25)}.{i}")]);

        Assert.Equal(count <= 64 ? KeySearch.FewBlocks : KeySearch.ManyBlocks, table.Index.Search);
    }

    [Fact]
    public void A_hundred_thousand_sequential_identifiers_are_found()
    {
        KeyTable table = KeyOracle.Check(
            [.. Enumerable.Range(0, 100_000).Select(i => $"visit-{i:000000}-beijing")], strangersEach: 20);

        Assert.Equal(KeySearch.ManyBlocks, table.Index.Search);
    }

    [Fact]
    public void Rows_beyond_eighteen_bits_are_found()
    {
        string[] ids = [.. Enumerable.Range(0, 270_000).Select(i => $"r{i}")];

        var table = new KeyTable(ids);

        Assert.All([0, 262_143, 262_144, 269_999], row => Assert.Equal(row, table.Find($"r{row}")));
        Assert.Equal(-1, table.Find("r270000"));
    }

    [Fact]
    public void Identifiers_that_differ_in_one_character_at_any_place_are_told_apart()
    {
        const string Common = "agreement.2015.industrial_park1";
        IEnumerable<string> variants = Enumerable.Range(0, Common.Length)
            .SelectMany(i => "xyz".Select(c => Common[..i] + c + Common[(i + 1)..]));

        KeyOracle.Check([Common, .. variants.Where(variant => variant != Common)]);
    }

    [Fact]
    public void Every_short_code_is_found()
    {
        string letters = "abcdefghijklmnopqrstuvwxyz";
        IEnumerable<string> one = letters.Select(c => c.ToString());
        IEnumerable<string> two = letters.SelectMany(a => letters.Select(b => $"{a}{b}"));
        IEnumerable<string> three = letters.SelectMany(a => letters.Select(b => $"{a}{b}c"));

        KeyTable table = KeyOracle.Check([.. one, .. two, .. three]);

        Assert.Equal(KeySearch.ManyBlocks, table.Index.Search);
    }

    [Fact]
    public void Prefixes_of_one_another_are_told_apart()
    {
        string text = new([.. Enumerable.Range(0, 80).Select(i => (char)('a' + (i % 26)))]);

        KeyTable table = KeyOracle.Check([.. Enumerable.Range(1, 80).Select(length => text[..length])]);

        Assert.Equal(KeySearch.ManyBlocks, table.Index.Search);
    }

    [Theory]
    [InlineData(5, 9)]
    [InlineData(8, 16)]
    [InlineData(8, 17)]
    [InlineData(16, 24)]
    [InlineData(17, 25)]
    [InlineData(24, 40)]
    [InlineData(40, 70)]
    public void Identifiers_of_all_lengths_between_are_found(int shortest, int longest)
    {
        string text = new([.. Enumerable.Range(0, 80).Select(i => (char)('a' + (i * 7 % 26)))]);
        IEnumerable<string> ids = Enumerable.Range(shortest, longest - shortest + 1)
            .SelectMany(length => Enumerable.Range(0, 5).Select(start => text.Substring(start, length)));

        KeyOracle.Check([.. ids]);
        KeyOracle.Check([.. ids.SelectMany(id => "0123456789".Select(digit => id[1..] + digit))]);
    }

    [Fact]
    public void Identifiers_that_no_single_block_tells_apart_are_found()
    {
        IEnumerable<string> ids = Enumerable.Range(0, 30)
            .SelectMany(i => Enumerable.Range(0, 30).Select(j => $"fact.{i:00}.of.the.{j:00}"));

        KeyTable table = KeyOracle.Check([.. ids]);

        Assert.Equal(KeySearch.ManyBlocks, table.Index.Search);
    }

    [Fact]
    public void Very_long_identifiers_are_found()
    {
        KeyTable table = KeyOracle.Check(
            [.. Enumerable.Range(0, 300).Select(i => $"{i:000}{new string('m', 20 + (i * 3))}{i:000}")],
            strangersEach: 60);

        Assert.True(table.Index.HasTails);
    }

    [Fact]
    public void A_few_long_identifiers_do_not_widen_the_keys_of_all()
    {
        string[] ids = [.. Enumerable.Range(0, 200).Select(i => $"visit.{i}"), "visit." + new string('x', 500)];

        KeyTable table = KeyOracle.Check(ids, strangersEach: 40);

        Assert.Equal(1 + 16 + 5, table.Index.KeyWidth);
    }

    [Fact]
    public void Long_identifiers_that_differ_in_their_middle_alone_are_found()
    {
        string ends = new('e', 48);
        KeyTable table = KeyOracle.Check(
            [.. Enumerable.Range(0, 500).Select(i => $"{ends}{i:000}{ends}")], strangersEach: 60);

        Assert.Equal(KeySearch.ManyBlocks, table.Index.Search);
    }

    [Fact]
    public void Identifiers_that_are_not_ascii_are_found_by_binary_search()
    {
        KeyTable table = KeyOracle.Check(
            ["город.минск", "город.минск2", "город", "城市.北京", "city", "emoji.\U0001F3D9", "emoji.\uFF5E", "é", ""]);

        Assert.Equal(KeySearch.Sorted, table.Index.Search);
        Assert.Equal(-1, table.Find("emoji.\uD83C"));
        Assert.Equal(-1, table.Find("emoji.\uFFFD"));
    }

    [Fact]
    public void Identifiers_may_hold_control_characters()
    {
        KeyOracle.Check(["a\0b", "a\0", "a", "\0", "\0\0", "\u007F\"\\\n", "12345678\0", "12345678", "\t2345678"]);
    }

    [Fact]
    public void Equal_lists_give_equal_indexes()
    {
        string[] ids = [.. Enumerable.Range(0, 1000).Select(i => $"fact.{i}")];

        Assert.Equal(KeyIndexBuilder.Build(ids), KeyIndexBuilder.Build([.. ids]));
    }

    [Fact]
    public void An_identifier_in_two_rows_is_refused()
    {
        var refused = Assert.Throws<ArgumentException>(() => KeyIndexBuilder.Build(["a.b", "c.d", "a.b"]));

        Assert.Contains("'a.b'", refused.Message, StringComparison.Ordinal);
    }
}
