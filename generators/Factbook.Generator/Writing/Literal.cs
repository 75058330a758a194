using System.Globalization;
using System.Text;

namespace Factbook.Generator.Writing;

/// <summary>Writes values as C# literals.</summary>
internal static class Literal
{
    /// <summary>A text as a string literal in which every character that could mislead a reader or the compiler is escaped.</summary>
    /// <param name="text">Any text, or <see langword="null"/>.</param>
    public static string Text(string? text)
    {
        if (text is null)
        {
            return "null";
        }

        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (char character in text)
        {
            if (character is '"' or '\\')
            {
                result.Append('\\').Append(character);
            }
            else if (character is >= ' ' and <= '~')
            {
                result.Append(character);
            }
            else
            {
                result.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return result.Append('"').ToString();
    }

    /// <summary>A truth value.</summary>
    public static string Boolean(bool value) => value ? "true" : "false";

    /// <summary>A whole number.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
