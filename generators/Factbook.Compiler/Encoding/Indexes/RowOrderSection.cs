using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Encoding.Numbers;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>
/// Rows in the order of a value, which the rows themselves hold; then, where values are of several kinds, where each kind begins.
/// </summary>
/// <param name="Count">The number of rows.</param>
/// <param name="RowWidth">The number of six-bit groups of a row.</param>
/// <param name="Kinds">The number of kinds.</param>
/// <param name="StartWidth">The number of six-bit groups of a beginning.</param>
/// <param name="Section">The bytes.</param>
public sealed record RowOrderSection(int Count, int RowWidth, int Kinds, int StartWidth, EquatableArray<byte> Section)
{
    /// <summary>Builds an index.</summary>
    /// <param name="rows">The rows in order.</param>
    /// <param name="starts">Where each kind begins among them.</param>
    public static RowOrderSection Build(IReadOnlyCollection<int> rows, params int[] starts)
    {
        int rowWidth = GroupWidth.Of(rows.DefaultIfEmpty(0).Max());
        int startWidth = GroupWidth.Of(starts.DefaultIfEmpty(0).Max());
        var section = new SixBitBuffer();
        foreach (int row in rows)
        {
            section.Int(row, rowWidth);
        }

        foreach (int start in starts)
        {
            section.Int(start, startWidth);
        }

        return new RowOrderSection(rows.Count, rowWidth, starts.Length, startWidth, section.ToEquatableArray());
    }
}
