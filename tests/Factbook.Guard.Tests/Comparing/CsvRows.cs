using System.Collections.Generic;
using System.Text;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>Reads the rows of a text as RFC 4180 writes them.</summary>
internal static class CsvRows
{
    public static List<List<string>> Of(string text)
    {
        var rows = new List<List<string>>();
        List<string> row = [];
        var cell = new StringBuilder();
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (character == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && character is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (character == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else if (isQuoted || character != '\r')
            {
                cell.Append(character);
            }
        }

        return rows;
    }
}
