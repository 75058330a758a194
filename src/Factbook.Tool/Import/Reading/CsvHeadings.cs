using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Factbook.Tool.Import.Reading;

/// <summary>The names of columns, from the rows above the table.</summary>
internal sealed class CsvHeadings(string path)
{
    private const int MostColumns = 4_000;

    /// <summary>Names without a heading: the columns are numbered.</summary>
    public static string[] Numbered(int count) => [.. Enumerable.Range(0, count).Select(NameOf)];

    /// <summary>The names; where several rows are headings, what stands in a column is joined.</summary>
    /// <exception cref="ToolException">Two columns have the same name, or there are too many.</exception>
    public string[] Of(IReadOnlyList<string[]> rows)
    {
        int width = rows.Count == 0 ? 0 : rows.Max(row => row.Length);
        if (width > MostColumns)
        {
            throw new ToolException(string.Create(
                CultureInfo.InvariantCulture,
                $"{path}, line 1: {width} columns in one row; at most {MostColumns} are imported. Has the file no line breaks?"));
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        string[] names = new string[width];
        for (int i = 0; i < width; i++)
        {
            names[i] = string.Join(' ', rows.Select(row => i < row.Length ? row[i].Trim() : "").Where(part => part.Length > 0));
            names[i] = names[i].Length == 0 ? NameOf(i) : names[i];
            if (!seen.TryAdd(names[i], i))
            {
                throw new ToolException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{path}, line 1: the columns {seen[names[i]] + 1} and {i + 1} are both called '{names[i]}'."));
            }
        }

        return names;
    }

    private static string NameOf(int column) => string.Create(CultureInfo.InvariantCulture, $"column_{column + 1}");
}
