using System.Globalization;
using System.Text;

namespace Factbook.Compiler.Diagnostics;

/// <summary>Writes problems as one line of text.</summary>
public static class ProblemText
{
    /// <summary>The longest text that an argument contributes to a message, in UTF-16 code units.</summary>
    public const int LongestArgument = 200;

    /// <summary>The message of a problem, without its place and id.</summary>
    /// <remarks>
    /// Arguments may come from any file, so they are shortened to <see cref="LongestArgument"/> and their control
    /// characters and lone surrogates are shown as U+FFFD: a message is always one line.
    /// </remarks>
    /// <param name="problem">The problem.</param>
    /// <returns>The message with its arguments filled in.</returns>
    public static string Format(Problem problem)
    {
        var arguments = new object[problem.Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = OneLine(problem.Arguments[i]);
        }

        return string.Format(CultureInfo.InvariantCulture, problem.Rule.Message, arguments);
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
                bool unreadable = char.IsControl(text[i]) || char.IsSurrogate(text[i]) || text[i] is '\u2028' or '\u2029';
                line.Append(unreadable ? '\uFFFD' : text[i]);
            }
        }

        return line.ToString();
    }
}
