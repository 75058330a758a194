using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.CompilerServices;
using Xunit;

namespace Factbook.Tests.CompilerServices;

/// <summary>The compiler lays indexes out by these hashes, and every later run-time library has to find what it laid out.</summary>
public sealed class KeyHashTests
{
    [Theory]
    [InlineData(null, 18228710466882562650UL)]
    [InlineData("", 17862782867337033599UL)]
    [InlineData("a", 17568828278266042285UL)]
    [InlineData("abc", 4110069531423405247UL)]
    [InlineData("abcd", 15591596544295770279UL)]
    [InlineData("BY-HM", 6854330788158757147UL)]
    [InlineData("Мінск", 6312791228499669427UL)]
    [InlineData("visit-000123-beijing", 13292824411284879228UL)]
    public void The_hash_of_a_text_stays(string? text, ulong hash) => Assert.Equal(hash, default(KeyHash).Add(text).Value);

    [Fact]
    public void The_hash_of_other_values_stays()
    {
        KeyHash hash = default;

        ulong[] expected =
            [
                4421935005467345537, 18228710466882562650, 4630811840142976, 5257713324142047945, 17952131556426241204, 13686200678243809746,
                9076750025902784000, 5507851278773147438, 8010627681292518259, 9550385002894541762, 12430766650645886542,
            ];
        ulong[] hashes =
            [
                hash.Add(7L).Value,
                hash.Add((long?)null).Value,
                hash.Add((bool?)true).Value,
                hash.Add((decimal?)1.5m).Value,
                hash.Add((double?)1.5).Value,
                hash.Add((CalendarDate?)CalendarDate.Parse("2015-05-10")).Value,
                hash.Add((DateTimeOffset?)new DateTimeOffset(2015, 5, 10, 12, 0, 0, TimeSpan.FromHours(3))).Value,
                hash.Add((TimeSpan?)TimeSpan.FromHours(12)).Value,
                hash.Add((EdtfDate?)EdtfDate.Parse("2015-05~/2016")).Value,
                hash.Add((EdtfDate?)EdtfDate.Parse("Y-12000")).Value,
                hash.Add("a").Add(7L).Add((decimal?)null).Value,
            ];

        Assert.Equal(expected, hashes);
    }

    [Fact]
    public void Equal_values_have_equal_hashes()
    {
        KeyHash hash = default;

        Assert.Equal(hash.Add((decimal?)1.10m).Value, hash.Add((decimal?)1.1000m).Value);
        Assert.Equal(hash.Add((double?)0.0).Value, hash.Add((double?)-0.0).Value);
        Assert.Equal(
            hash.Add((DateTimeOffset?)DateTimeOffset.Parse("2015-05-10T12:00:00+03:00", null)).Value,
            hash.Add((DateTimeOffset?)DateTimeOffset.Parse("2015-05-10T09:00:00Z", null)).Value);
    }

    [Fact]
    public void Texts_of_up_to_ten_letters_have_hashes_of_their_own()
    {
        IEnumerable<string> texts = [""];
        var all = new List<string>(texts);
        for (int length = 1; length <= 10; length++)
        {
            texts = [.. texts.SelectMany(text => new[] { text + "a", text + "b", text + "\0" })];
            all.AddRange(texts);
        }

        Assert.Equal(all.Count, all.Select(text => default(KeyHash).Add(text).Value).Distinct().Count());
        Assert.NotEqual(default(KeyHash).Add("a").Add("b").Value, default(KeyHash).Add("b").Add("a").Value);
    }
}
