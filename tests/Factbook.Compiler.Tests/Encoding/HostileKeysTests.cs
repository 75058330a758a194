using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Tests.Encoding.Support;
using Factbook.CompilerServices;
using Xunit;

namespace Factbook.Compiler.Tests.Encoding;

/// <summary>Identifiers that no seed and no multiplier can part, found by trying, as somebody who knows the hash would.</summary>
public class HostileKeysTests
{
    [Fact]
    public void A_few_identifiers_whose_hashes_collide_are_found()
    {
        (string first, string second) = Colliding(equalTopBits: 2);

        KeyTable table = KeyOracle.Check([first, second, "fact.other"]);

        Assert.Equal("FindSortedKey", table.Index.FindMethod);
    }

    [Fact]
    public void Few_identifiers_that_one_multiplication_cannot_part_are_found()
    {
        (string first, string second) = Colliding(equalTopBits: 0, differentTopBits: 1);

        KeyTable table = KeyOracle.Check([first, second, "fact.other"]);

        Assert.Equal("FindKey", table.Index.FindMethod);
    }

    [Fact]
    public void Many_identifiers_of_which_two_hashes_collide_are_found()
    {
        (string first, string second) = Colliding(equalTopBits: 5);

        KeyTable table = KeyOracle.Check([first, second, .. Enumerable.Range(0, 70).Select(i => $"fact.of.{i:0000}")]);

        Assert.Equal("FindSortedKey", table.Index.FindMethod);
    }

    /// <summary>Two identifiers whose hashes have equal low halves and, as asked, equal or different top bits.</summary>
    private static (string First, string Second) Colliding(int equalTopBits, int differentTopBits = 0)
    {
        var seen = new Dictionary<(uint Low, ulong Top), (string Id, ulong Hash)>();
        for (int i = 0; ; i++)
        {
            // Only their ends differ, so that is what the hash takes.
            string id = $"a-fact.{i:0000000}";
            ulong hash = KeyBlocks.Hash(id, -KeyBlocks.Size, -KeyBlocks.Size);
            (uint, ulong) key = ((uint)hash, equalTopBits == 0 ? 0 : hash >> (64 - equalTopBits));
            if (seen.TryGetValue(key, out (string Id, ulong Hash) other)
                && (differentTopBits == 0 || hash >> (64 - differentTopBits) != other.Hash >> (64 - differentTopBits)))
            {
                return (other.Id, id);
            }

            seen.TryAdd(key, (id, hash));
        }
    }
}
