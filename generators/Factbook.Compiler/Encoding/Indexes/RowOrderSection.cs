using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Encoding.Numbers;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>Rows in the order of a value; the rows themselves hold it.</summary>
/// <param name="Count">The number of rows.</param>
/// <param name="RowWidth">The number of six-bit groups of a row.</param>
/// <param name="Section">The bytes.</param>
public sealed record RowOrderSection(int Count, int RowWidth, EquatableArray<byte> Section)
{
    /// <summary>Builds an index.</summary>
    /// <param name="rows">The rows in order.</param>
    public static RowOrderSection Build(IReadOnlyCollection<int> rows)
    {
        int rowWidth = GroupWidth.Of(rows.DefaultIfEmpty(0).Max());
        var section = new SixBitBuffer();
        foreach (int row in rows)
        {
            section.Int(row, rowWidth);
        }

        return new RowOrderSection(rows.Count, rowWidth, section.ToEquatableArray());
    }
}
