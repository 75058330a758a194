using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Factbook.Tool.Import.Writing;

/// <summary>
/// Writes texts as YAML scalars: without quotes where every reader of YAML takes them for texts, in double quotes otherwise.
/// </summary>
internal sealed class YamlScalarText
{
    // Signs that a plain text cannot have.
    private readonly string _refused;

    private YamlScalarText(string refused) => _refused = refused;

    // What YAML 1.1 takes for a truth value or for nothing, so that a country code NO needs quotes.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "true", "false", "yes", "no", "on", "off", "y", "n", "null", "~", "nan", "inf",
    };

    private static readonly SearchValues<char> Signs = SearchValues.Create("\"'`\\#&*!|>%@{}[],:?\t\n\r");

    /// <summary>Texts on lines of their own.</summary>
    public static YamlScalarText InBlock { get; } = new("");

    /// <summary>Texts within brackets or braces.</summary>
    public static YamlScalarText InFlow { get; } = new(",:[]{}");

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text; no sign of it is one that YAML cannot hold.</param>
    public string Of(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>A text in double quotes.</summary>
    public static string Quoted(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (char sign in text)
        {
            _ = sign switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                _ when char.IsControl(sign) || sign is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' =>
                    result.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:X4}"),
                _ => result.Append(sign),
            };
        }

        return result.Append('"').ToString();
    }

    private bool IsPlain(string text)
    {
        if (text.Length == 0 || text[0] == ' ' || text[^1] == ' ' || Words.Contains(text) || !char.IsLetter(text[0]))
        {
            return text.Length > 1 && text[0] is '/' or '(' or '_' && text[^1] != ' ' && HasNoSigns(text);
        }

        return HasNoSigns(text);
    }

    private bool HasNoSigns(string text)
    {
        ReadOnlySpan<char> rest = text;
        for (int at = rest.IndexOfAny(Signs); at >= 0; at = rest.IndexOfAny(Signs))
        {
            bool isHarmless = rest[at] switch
            {
                '\t' or '\n' or '\r' => false,
                char sign when _refused.Contains(sign, StringComparison.Ordinal) => false,
                ':' => at + 1 < rest.Length && rest[at + 1] != ' ',
                '#' => at > 0 && rest[at - 1] != ' ',
                _ => true,
            };
            if (!isHarmless)
            {
                return false;
            }

            rest = rest[(at + 1)..];
            if (rest.Length > 0 && rest[0] == '#')
            {
                return false;
            }
        }

        return !HasInvisible(text);
    }

    private static bool HasInvisible(string text) => text.Any(sign =>
        sign is '\u00A0' or '\uFEFF' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' || char.IsControl(sign));
}
