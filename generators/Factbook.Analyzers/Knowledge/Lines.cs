using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Factbook.Analyzers.Knowledge;

/// <summary>Reads lines of fields with tabs between them, in which a backslash, a tab and a line end are escaped.</summary>
internal static class Lines
{
    /// <summary>The fields of each line.</summary>
    /// <param name="text">The lines, each with its end.</param>
    public static IEnumerable<string[]> Read(string text)
    {
        int start = 0;
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            yield return [.. text.Substring(start, end - start).Split('\t').Select(Unescape)];
            start = end + 1;
        }
    }

    private static string Unescape(string field)
    {
        if (field.IndexOf('\\') < 0)
        {
            return field;
        }

        var result = new StringBuilder(field.Length);
        for (int i = 0; i < field.Length; i++)
        {
            bool isEscape = field[i] == '\\' && i + 1 < field.Length;
            char character = isEscape ? field[++i] : field[i];
            result.Append(isEscape && character == 't' ? '\t' : isEscape && character == 'n' ? '\n' : character);
        }

        return result.ToString();
    }
}
