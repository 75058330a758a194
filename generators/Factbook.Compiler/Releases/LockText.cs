using System.Linq;
using System.Text;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Releases;

/// <summary>
/// Writes texts as YAML scalars: plain where that is safe anywhere in a lock file, else in double quotes.
/// </summary>
internal static class LockText
{
    public static string? OfOptional(string? text) => text is null ? null : Of(text);

    public static string Of(string text) => IsPlain(text) ? text : Quote(text);

    // Letters first, so that it is neither a number nor an indicator; "null" would be read as nothing.
    private static bool IsPlain(string text) =>
        text.Length > 0
        && IsLetter(text[0])
        && text.All(symbol => IsLetter(symbol) || symbol is (>= '0' and <= '9') or '.' or '_' or '-')
        && text is not ("null" or "Null" or "NULL");

    private static bool IsLetter(char symbol) => symbol is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static string Quote(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (char symbol in text)
        {
            if (symbol is '"' or '\\')
            {
                result.Append('\\').Append(symbol);
            }
            else if (symbol is (>= ' ' and <= '~') || char.IsLetterOrDigit(symbol) || char.IsSurrogate(symbol))
            {
                result.Append(symbol);
            }
            else
            {
                result.Append("\\u").Append(Digits.Hex(symbol));
            }
        }

        return result.Append('"').ToString();
    }
}
