using System;
using System.Collections.Generic;
using System.Globalization;

namespace Factbook.Tool.Export.Relations;

/// <summary>Tells how far the rows of a table are written.</summary>
internal static class RowProgress
{
    private const int Rows = 50_000;

    /// <summary>The same rows; every so many are reported.</summary>
    public static IEnumerable<string?[]> Of(Relation relation, Action<string> progress)
    {
        int count = 0;
        progress($"Writing {relation.Name} ...");
        foreach (string?[] row in relation.Rows)
        {
            if (++count % Rows == 0)
            {
                progress(string.Create(CultureInfo.InvariantCulture, $"Writing {relation.Name}: {count} rows ..."));
            }

            yield return row;
        }
    }
}
