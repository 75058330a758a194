using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Encoding.Keys;
using Factbook.Compiler.Tests.Encoding.Support;
using Factbook.CompilerServices;
using Xunit;

namespace Factbook.Compiler.Tests.Encoding;

/// <summary>Identifiers that no seed can part, computed as somebody who knows the hash would.</summary>
public class HostileKeysTests
{
    private const uint Seeds = 0x8000;
    private const uint SeedsOfFew = 4096;

    private static readonly Lazy<(string First, string Second)> Colliding = new(FindColliding);

    [Fact]
    public void A_few_identifiers_that_no_seed_parts_are_found()
    {
        (string first, string second) = Colliding.Value;

        KeyTable table = KeyOracle.Check([first, second, "fact.other"]);

        Assert.Equal(KeySearch.Sorted, table.Index.Search);
    }

    [Fact]
    public void Many_identifiers_of_which_no_seed_parts_two_are_found()
    {
        (string first, string second) = Colliding.Value;

        KeyTable table = KeyOracle.Check([first, second, .. Enumerable.Range(0, 70).Select(i => $"of.{i:0000}")]);

        Assert.Equal(KeySearch.Sorted, table.Index.Search);
    }

    /// <summary>
    /// Two identifiers with hashes so near to one another, and still so after the multiplication, that whatever the seed
    /// adds leaves them in one slot.
    /// </summary>
    private static (string First, string Second) FindColliding()
    {
        // Blocks that differ by 1 have hashes that differ by the factor.
        ulong inverse = Inverse(unchecked(Hash("baaaaaaa") - Hash("aaaaaaaa")));
        for (ulong distance = 1; ; distance++)
        {
            ulong product = KeyBlocks.Slot(distance, 0, 64);
            if (Math.Min(product, unchecked(0 - product)) < 1UL << 40
                && Identifiers(unchecked(distance * inverse)).FirstOrDefault(AreTogether) is { First: not null } found)
            {
                return found;
            }
        }
    }

    private static bool AreTogether((string First, string Second) ids)
    {
        ulong first = Hash(ids.First);
        ulong second = Hash(ids.Second);
        return first >> 59 == second >> 59
            && AreInOneSlot(SeedsOfFew, bits: 12)
            && AreInOneSlot(Seeds, bits: 10);

        bool AreInOneSlot(uint seeds, int bits)
        {
            for (uint seed = 0; seed < seeds; seed++)
            {
                if (KeyBlocks.Slot(first, seed, bits) != KeyBlocks.Slot(second, seed, bits))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Pairs of identifiers of eight characters whose blocks differ by a number.</summary>
    private static IEnumerable<(string First, string Second)> Identifiers(ulong difference)
    {
        int[] steps = new int[KeyBlocks.Size];
        for (int i = 0; i < steps.Length; i++)
        {
            steps[i] = (sbyte)difference;
            difference = unchecked(difference - (ulong)steps[i]) >> 8;
        }

        var random = new Random(1);
        for (int trial = 0; trial < 100 && steps.All(step => Math.Abs(step) < 127); trial++)
        {
            int[] first = Array.ConvertAll(steps, step => random.Next(Math.Max(1, 1 - step), Math.Min(127, 127 - step) + 1));
            yield return (Identifier(first), Identifier([.. first.Zip(steps, (value, step) => value + step)]));
        }
    }

    // The first four characters of a block are its even bytes.
    private static string Identifier(int[] bytes) =>
        new([.. bytes.Where((_, i) => i % 2 == 0).Concat(bytes.Where((_, i) => i % 2 == 1)).Select(value => (char)value)]);

    private static ulong Hash(string id) => KeyBlocks.Hash(id, 0, 0);

    // Newton's method: each round doubles the number of bits that are right.
    private static ulong Inverse(ulong odd) =>
        Enumerable.Range(0, 6).Aggregate(odd, (inverse, _) => unchecked(inverse * (2 - (odd * inverse))));
}
