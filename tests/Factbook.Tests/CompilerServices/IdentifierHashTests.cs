using Factbook.CompilerServices;
using Xunit;

namespace Factbook.Tests.CompilerServices;

/// <summary>
/// The hashes that the compiler lays identifiers out by and the library finds them by. A released dataset runs on later libraries, so
/// these numbers, computed by another program, stay as long as datasets that were built with them are read.
/// </summary>
public sealed class IdentifierHashTests
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
}
