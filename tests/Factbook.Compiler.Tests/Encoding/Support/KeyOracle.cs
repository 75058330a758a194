using System;
using System.Collections.Generic;
using Xunit;

namespace Factbook.Compiler.Tests.Encoding.Support;

/// <summary>A dictionary says where every identifier is; the index must say the same, of strangers too.</summary>
internal static class KeyOracle
{
    /// <summary>
    /// Asserts that each identifier is found at its row, and that texts like it are found only where they are.
    /// </summary>
    public static KeyTable Check(IReadOnlyList<string> ids, int strangersEach = int.MaxValue)
    {
        var table = new KeyTable(ids);
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int row = 0; row < ids.Count; row++)
        {
            rows.Add(ids[row], row);
        }

        for (int row = 0; row < ids.Count; row++)
        {
            // A copy, so that nothing is found by reference.
            string id = new(ids[row].AsSpan());
            Assert.Equal(row, table.Find(id));
            Assert.Equal(row, table.FindSpan(("x" + id + "x").AsSpan(1, id.Length)));
            Assert.Equal(id, table.Id(row));
            int tried = 0;
            foreach (string stranger in LookAlikes(id))
            {
                if (++tried > strangersEach)
                {
                    break;
                }

                Same(rows, table, stranger);
            }
        }

        Assert.Equal(-1, table.Find(null));
        foreach (string stranger in new[] { "", "\0", "a", "é", "中文", new string('a', 100), new string('\0', 8) })
        {
            Same(rows, table, stranger);
        }

        return table;
    }

    private static void Same(Dictionary<string, int> rows, KeyTable table, string stranger)
    {
        int expected = rows.TryGetValue(stranger, out int row) ? row : -1;
        Assert.Equal(expected, table.Find(stranger));
        Assert.Equal(expected, table.FindSpan(stranger));
    }

    private static IEnumerable<string> LookAlikes(string id)
    {
        yield return id + "0";
        yield return "0" + id;
        yield return id + "\0";
        yield return id + id;
        for (int i = 0; i < id.Length; i++)
        {
            yield return id[..i] + (char)(id[i] ^ 1) + id[(i + 1)..];
            yield return id[..i] + (char)(id[i] | 0x80) + id[(i + 1)..];

            // The low byte is right, and the high byte may hide behind the neighbour that is woven in beside it.
            yield return id[..i] + (char)(id[i] | 0x4100) + id[(i + 1)..];
            yield return id[..i] + (char)(id[i] | (id[Math.Min(i + 4, id.Length - 1)] << 8)) + id[(i + 1)..];
            yield return id[..i] + char.ToUpperInvariant(id[i]) + id[(i + 1)..];
            yield return id.Remove(i, 1);
            yield return id[..i] + id[i] + id[i..];
        }
    }
}
