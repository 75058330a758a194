using System;
using System.Globalization;
using Factbook.CompilerServices;
using Xunit;

namespace Factbook.Tests.CompilerServices;

/// <summary>
/// The hashes that the compiler writes tables by and the library reads them by. A released dataset runs on later libraries, so
/// these numbers, computed by another program, stay as long as datasets that were built with them are read.
/// </summary>
public sealed class PinnedHashTests
{
    [Theory]
    [InlineData("by", 0, 0, 0x97c96020c6a28234, 53, 2493, 47)]
    [InlineData("iso4", 0, 0, 0x166b757eec0a71f1, 46, 3427, 44)]
    [InlineData("seven77", 0, 0, 0x289e200106bc6b02, 56, 2352, 17)]
    [InlineData("seven77", -8, -8, 0x289e200106bc6b02, 56, 2352, 17)]
    [InlineData("town.brest", 0, 0, 0x923cfabae00fd856, 53, 2386, 36)]
    [InlineData("town.brest", -8, -8, 0x443fc0e3e9cfe095, 32, 171, 8)]
    [InlineData("town.brest", 0, -8, 0x18985cbd6df73e83, 52, 1999, 49)]
    [InlineData("agreement.2015.park_statute_11", 8, 16, 0x4f512ce5613f2995, 38, 1888, 30)]
    [InlineData("agreement.2015.park_statute_11", KeyBlocks.All, KeyBlocks.All, 0x14bbeacaed1326c5, 56, 1543, 41)]
    public void An_identifier_has_its_hash_its_slot_and_its_mark(
        string id, int start, int other, ulong hash, ulong slot, ulong slotOfSeed, uint mark)
    {
        Assert.Equal(hash, KeyBlocks.Hash(id, start, other));
        Assert.Equal(slot, KeyBlocks.Slot(hash, 0, 6));
        Assert.Equal(slotOfSeed, KeyBlocks.Slot(hash, 0x4041, 12));
        Assert.Equal(mark, KeyBlocks.Mark(hash, 3) & 63);
    }

    [Fact]
    public void The_values_of_a_key_have_their_hash()
    {
        Assert.Equal(3641857792, Of(hash => hash.Add("Minsk")));
        Assert.Equal(4291664066, Of(hash => hash.Add("")));
        Assert.Equal(621672464u, Of(hash => hash.Add(0L)));
        Assert.Equal(3626353677, Of(hash => hash.Add(2015L)));
        Assert.Equal(3867199011, Of(hash => hash.Add(1L << 40)));
        Assert.Equal(4291664066, Of(hash => hash.Add(true)));
        Assert.Equal(621672464u, Of(hash => hash.Add(false)));
        Assert.Equal(4224032124, Of(hash => hash.Add(1.10m)));
        Assert.Equal(1818513151u, Of(hash => hash.Add(-2.5m)));
        Assert.Equal(1047849842u, Of(hash => hash.Add(1.5)));
        Assert.Equal(2997386269, Of(hash => hash.Add((CalendarDate?)CalendarDate.Parse("2015-05-10"))));
        Assert.Equal(1692517276u, Of(hash => hash.Add(new DateTimeOffset(2015, 5, 10, 13, 0, 0, TimeSpan.FromHours(3)))));
        Assert.Equal(3876712016, Of(hash => hash.Add(TimeSpan.FromHours(10))));
        Assert.Equal(1253684736u, Of(hash => hash.Add((EdtfDate?)EdtfDate.Parse("2015-05-10"))));
        Assert.Equal(4131457411, Of(hash => hash.Add((EdtfDate?)EdtfDate.Parse("2015-05-10/2015-05-12"))));
        Assert.Equal(752550079u, Of(hash => hash.Add((EdtfDate?)EdtfDate.Parse("Y12345"))));
        Assert.Equal(1472235536u, Of(hash => hash.Add("a").Add(7L)));
    }

    [Fact]
    public void What_is_absent_has_one_hash_whatever_it_would_be()
    {
        Assert.Equal(1012252611u, Of(hash => hash.Add((string?)null)));
        Assert.Equal(1012252611u, Of(hash => hash.Add((long?)null)));
        Assert.Equal(1012252611u, Of(hash => hash.Add((bool?)null)));
        Assert.Equal(1012252611u, Of(hash => hash.Add((decimal?)null)));
        Assert.Equal(1012252611u, Of(hash => hash.Add((double?)null)));
        Assert.Equal(1012252611u, Of(hash => hash.Add((CalendarDate?)null)));
        Assert.Equal(1012252611u, Of(hash => hash.Add((DateTimeOffset?)null)));
        Assert.Equal(1012252611u, Of(hash => hash.Add((TimeSpan?)null)));
        Assert.Equal(1012252611u, Of(hash => hash.Add((EdtfDate?)null)));
        Assert.Equal(1012252611u, Of(hash => hash.Add((IFact?)null)));
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

    private static uint Of(Func<KeyHash, KeyHash> add) => add(default).Value;
}
