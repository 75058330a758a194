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
