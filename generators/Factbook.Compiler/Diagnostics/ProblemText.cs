using System.Globalization;
using System.Text;
using Factbook.Compiler.Yaml;
using Factbook.Compiler.Yaml.Slips;

namespace Factbook.Compiler.Diagnostics;

/// <summary>Writes problems as one line of text.</summary>
public static class ProblemText
{
    /// <summary>The longest text that an argument contributes to a message, in UTF-16 code units.</summary>
    public const int LongestArgument = 200;

    /// <summary>The message of a problem, without its place and id.</summary>
    /// <remarks>
    /// Arguments may come from any file, so they are shortened to <see cref="LongestArgument"/> and their control
    /// characters and lone surrogates are shown as U+FFFD: a message is always one line. Blanks that look like spaces, or
    /// like nothing, are shown as <c>[U+00A0]</c>, so that two texts that differ look different.
    /// </remarks>
    /// <param name="problem">The problem.</param>
    /// <returns>The message with its arguments filled in.</returns>
    public static string Format(Problem problem) => Format(problem.Rule, problem.Arguments);

    /// <summary>The message of a rule with its arguments.</summary>
    internal static string Format(ProblemRule rule, EquatableArray<string> texts)
    {
        var arguments = new object[texts.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = OneLine(texts[i]);
        }

        return string.Format(CultureInfo.InvariantCulture, rule.Message, arguments);
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (line.Length >= LongestArgument)
            {
                return line.Append('…').ToString();
            }

            if (char.IsSurrogatePair(text, i))
            {
                line.Append(text, i++, 2);
            }
            else
            {
                if (LookAlikes.IsHiddenBlank(text[i]) && text[i] is not ('\u2028' or '\u2029' or '\u0085'))
                {
                    line.Append('[').Append(CharacterGuard.CodePoint(text[i])).Append(']');
                    continue;
                }

                bool unreadable = char.IsControl(text[i]) || char.IsSurrogate(text[i]) || text[i] is '\u2028' or '\u2029';
                line.Append(unreadable ? '\uFFFD' : text[i]);
            }
        }

        return line.ToString();
    }
}
