using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;

namespace Factbook.Tool.Curating;

/// <summary>What a checker of links found, in a file: CSV with the columns url, status and, where it is known, tried.</summary>
internal static class LinkResults
{
    private const string Address = "url";
    private const string Status = "status";
    private const string Tried = "tried";

    /// <summary>Reads the results by address; the last line about an address counts.</summary>
    /// <exception cref="ToolException">The file is not there, or it is of another form.</exception>
    public static IReadOnlyDictionary<string, LinkResult> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new ToolException($"There is no file '{path}'.");
        }

        var results = new Dictionary<string, LinkResult>(StringComparer.Ordinal);
        using var reader = new StreamReader(path);
        using var csv = CsvReader.Create(reader, new CsvReaderOptions { HasHeader = false });
        Dictionary<string, int>? columns = null;
        while (csv.Read())
        {
            string[] fields = [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
            if (columns is null)
            {
                columns = Columns(fields, path);
                continue;
            }

            results[Field(Address)] = new LinkResult(Field(Status), Field(Tried));

            string Field(string name) =>
                columns.TryGetValue(name, out int column) && column < fields.Length ? fields[column].Trim() : "";
        }

        return columns is null ? throw OtherForm(path) : results;
    }

    private static Dictionary<string, int> Columns(string[] names, string path)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < names.Length; i++)
        {
            columns[names[i].Trim().TrimStart('\uFEFF')] = i;
        }

        return columns.ContainsKey(Address) && columns.ContainsKey(Status) ? columns : throw OtherForm(path);
    }

    private static ToolException OtherForm(string path) =>
        new($"'{path}' is no file of results: its first line names the columns url and status.");
}

/// <summary>What trying an address gave.</summary>
/// <param name="Status">The status of HTTP, or words where there was none.</param>
/// <param name="Tried">When it was tried, as the file says it.</param>
internal sealed record LinkResult(string Status, string Tried)
{
    /// <summary>Whether there was an answer that is not an error.</summary>
    public bool IsAlive => int.TryParse(Status, NumberStyles.None, CultureInfo.InvariantCulture, out int code) && code is >= 200 and < 400;
}
