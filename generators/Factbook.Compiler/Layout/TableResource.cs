using System.Collections.Generic;
using System.IO;

namespace Factbook.Compiler.Layout;

/// <summary>Writes the resource of a dataset, which holds its large tables. docs/format.md has its form.</summary>
public static class TableResource
{
    /// <summary>Writes each table behind its size and its stamp; equal tables give equal resources.</summary>
    /// <param name="tables">The tables; none for an empty resource.</param>
    /// <param name="stream">Where to write.</param>
    public static void Write(IEnumerable<TableBytes> tables, Stream stream)
    {
        foreach (TableBytes table in tables)
        {
            WriteNumber(table.Count, stream);
            WriteNumber(table.Stamp, stream);
            table.WriteTo(stream);
        }
    }

    // Eight bytes, the lowest first, on every machine.
    private static void WriteNumber(long number, Stream stream)
    {
        for (int i = 0; i < sizeof(long); i++)
        {
            stream.WriteByte((byte)(number >> (8 * i)));
        }
    }
}
