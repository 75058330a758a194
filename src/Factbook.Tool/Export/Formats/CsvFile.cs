using System.Collections.Generic;
using System.IO;
using System.Text;
using CsvHelper;

namespace Factbook.Tool.Export.Formats;

/// <summary>Writes CSV as RFC 4180 has it, except that lines end in a line feed alone; UTF-8 without a mark.</summary>
internal static class CsvFile
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    /// <summary>Writes a file.</summary>
    /// <param name="path">Where.</param>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">The rows; a field without a value is empty.</param>
    public static void Write(string path, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string?>> rows)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using var csv = CsvWriter.Create(writer, Options, leaveOpen: true);
        WriteRecord(csv, header);
        foreach (IReadOnlyList<string?> row in rows)
        {
            WriteRecord(csv, row);
        }
    }

    private static void WriteRecord(CsvWriter csv, IReadOnlyList<string?> fields)
    {
        foreach (string? field in fields)
        {
            csv.WriteField(field ?? "");
        }

        csv.EndRecord();
    }
}
