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
    /// <param name="rows">The rows.</param>
    /// <param name="missing">What stands for a value that is not there.</param>
    public static void Write(string path, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string?>> rows, string missing = "")
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using var csv = CsvWriter.Create(writer, Options, leaveOpen: true);
        WriteRecord(csv, header, missing);
        foreach (IReadOnlyList<string?> row in rows)
        {
            WriteRecord(csv, row, missing);
        }
    }

    private static void WriteRecord(CsvWriter csv, IReadOnlyList<string?> fields, string missing)
    {
        foreach (string? field in fields)
        {
            csv.WriteField(field ?? missing, NeedsQuotes(field) ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
        }

        csv.EndRecord();
    }

    // Quotes tell an empty text from nothing, and keep blanks that readers may trim.
    private static bool NeedsQuotes(string? field) =>
        field is not null && (field.Length == 0 || char.IsWhiteSpace(field[0]) || char.IsWhiteSpace(field[^1]));
}
