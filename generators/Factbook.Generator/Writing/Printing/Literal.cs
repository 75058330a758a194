using System.Text;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Generator.Writing.Printing;

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
            else if (character is '\n' or '\t')
            {
                result.Append(character == '\n' ? "\\n" : "\\t");
            }
            else if (character is >= ' ' and <= '~')
            {
                result.Append(character);
            }
            else
            {
                result.Append("\\u").Append(Digits.Hex(character));
            }
        }

        return result.Append('"').ToString();
    }

    /// <summary>A truth value.</summary>
    public static string Boolean(bool value) => value ? "true" : "false";

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static string Number(long value) => Digits.Of(value);

    /// <summary>A whole number of 64 bits.</summary>
    /// <param name="value">The number.</param>
    public static string Int64(long value) => value == long.MinValue ? "long.MinValue" : Number(value) + "L";

    /// <summary>An expression with a constant added.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="addend">The constant.</param>
    public static string Plus(string expression, long addend) => addend switch
    {
        0 => expression,
        // As a subtrahend it would be a number of 64 bits.
        int.MinValue => $"{expression} + ({Number(addend)})",
        < 0 => $"{expression} - {Number(-addend)}",
        _ => $"{expression} + {Number(addend)}",
    };
}
