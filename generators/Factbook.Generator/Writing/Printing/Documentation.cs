using System.Text;

namespace Factbook.Generator.Writing.Printing;

/// <summary>Writes XML documentation from texts of a schema or of data, which may hold anything.</summary>
internal static class Documentation
{
    /// <summary>A summary.</summary>
    /// <param name="text">The text, or <see langword="null"/> for one made of <paramref name="fallback"/>.</param>
    /// <param name="fallback">What to say where there is no text.</param>
    public static string Summary(string? text, string fallback = "") => $"/// <summary>{Text(text ?? fallback)}</summary>";

    /// <summary>Remarks.</summary>
    /// <param name="text">The text.</param>
    public static string Remarks(string text) => $"/// <remarks>{Text(text)}</remarks>";

    /// <summary>A text as one line of well-formed XML within a comment.</summary>
    /// <param name="text">Any text.</param>
    public static string Text(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (char character in text.Trim())
        {
            switch (character)
            {
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                case '&':
                    result.Append("&amp;");
                    break;
                case '\t' or ' ':
                    result.Append(' ');
                    break;
                default:
                    Append(result, character);
                    break;
            }
        }

        return result.ToString();
    }

    // Line ends would end the comment, and direction marks would let a text pose as code; XML refuses other controls.
    private static void Append(StringBuilder result, char character)
    {
        bool endsLine = character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
        bool isHidden = char.IsControl(character)
            || character is (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            || character is '\uFFFE' or '\uFFFF';
        if (endsLine)
        {
            result.Append(' ');
        }
        else if (!isHidden)
        {
            result.Append(character);
        }
    }
}
