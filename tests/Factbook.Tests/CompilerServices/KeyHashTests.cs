using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.CompilerServices;
using Xunit;

namespace Factbook.Tests.CompilerServices;

/// <summary>The compiler lays indexes out by these hashes, and every later run-time library has to find what it laid out.</summary>
public sealed class KeyHashTests
{
    [Theory]
    [InlineData(null, 14029467370077439346UL)]
    [InlineData("", 8106549526090270275UL)]
    [InlineData("a", 12769776575642852153UL)]
    [InlineData("abc", 11167703678310555267UL)]
    [InlineData("abcd", 16827541184919037131UL)]
    [InlineData("BY-HM", 9521201499139267695UL)]
    [InlineData("Мінск", 8614681594473398439UL)]
    [InlineData("visit-000123-beijing", 11786667039730068620UL)]
    public void The_hash_of_a_text_stays(string? text, ulong hash) => Assert.Equal(hash, default(KeyHash).Add(text).Value);

    [Fact]
    public void The_hash_of_other_values_stays()
    {
        KeyHash hash = default;

        ulong[] expected =
            [
                15630218097415850941, 14029467370077439346, 2566161406209066112, 3499052674028037349, 16482431893171899108, 15006774833935129866,
                14928404304602433024, 8774236279656443894, 7986267783500692327, 16772663260623227706, 4194916476779821718, 3156025226140704354,
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
                hash.Add(7, 9).Value,
            ];

        Assert.Equal(expected, hashes);
    }

    [Fact]
    public void Equal_moments_have_equal_hashes()
    {
        KeyHash hash = default;

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

    [Fact]
    public void What_is_absent_has_one_hash_whatever_it_would_be()
    {
        ulong[] hashes =
            [
                Of(hash => hash.Add((string?)null)),
                Of(hash => hash.Add((long?)null)),
                Of(hash => hash.Add((bool?)null)),
                Of(hash => hash.Add((decimal?)null)),
                Of(hash => hash.Add((double?)null)),
                Of(hash => hash.Add((CalendarDate?)null)),
                Of(hash => hash.Add((DateTimeOffset?)null)),
                Of(hash => hash.Add((TimeSpan?)null)),
                Of(hash => hash.Add((EdtfDate?)null)),
            ];

        Assert.All(hashes, hash => Assert.Equal(14029467370077439346UL, hash));
        Assert.Equal(0u, default(KeyHash).Value);
    }

    [Theory]
    [InlineData("1.1", "1.10")]
    [InlineData("100", "100.00")]
    [InlineData("0", "-0.000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Equal_numbers_have_equal_hashes(string one, string other)
    {
        Assert.Equal(Of(hash => hash.Add(Number(one))), Of(hash => hash.Add(Number(other))));
        Assert.NotEqual(Of(hash => hash.Add(Number(one))), Of(hash => hash.Add(Number(one) - 1)));
        Assert.Equal(Of(hash => hash.Add(0.0)), Of(hash => hash.Add(-0.0)));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static ulong Of(Func<KeyHash, KeyHash> add) => add(default).Value;
}
