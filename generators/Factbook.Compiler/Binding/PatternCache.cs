using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace Factbook.Compiler.Binding;

/// <summary>
/// The regular expressions of a schema, each made once: unanchored, invariant, with a limit on the time of a match.
/// </summary>
internal sealed class PatternCache
{
    private static readonly TimeSpan MatchLimit = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, Regex?> _patterns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _slow = new(StringComparer.Ordinal);

    /// <summary>Whether a text matches; <see langword="null"/> where finding out takes too long.</summary>
    /// <remarks>
    /// A pattern that was too slow is not tried again: of a hundred thousand texts each might take as long.
    /// A pattern that is no regular expression matches everything here: the schema reader has reported it.
    /// </remarks>
    public bool? Matches(string pattern, string text)
    {
        if (!_patterns.TryGetValue(pattern, out Regex? regex))
        {
            regex = TryMake(pattern);
            _patterns.Add(pattern, regex);
        }

        if (_slow.Contains(pattern))
        {
            return null;
        }

        try
        {
            return regex?.IsMatch(text) ?? true;
        }
        catch (RegexMatchTimeoutException)
        {
            _slow.Add(pattern);
            return null;
        }
    }

    private static Regex? TryMake(string pattern)
    {
        try
        {
            return new Regex(EndOfText(pattern), RegexOptions.CultureInvariant, MatchLimit);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// Makes <c>$</c> mean the end of the text, as schemas do; to .NET it also means the place before a last line
    /// break, and then <c>^[a-z]+$</c> would let a line break into an identifier.
    /// </summary>
    private static string EndOfText(string pattern)
    {
        var result = new StringBuilder(pattern.Length + 2);
        int classStart = -1;
        for (int i = 0; i < pattern.Length; i++)
        {
            char symbol = pattern[i];
            if (symbol == '\\' && i + 1 < pattern.Length)
            {
                result.Append(symbol).Append(pattern[++i]);
                continue;
            }

            if (classStart < 0 && symbol == '[')
            {
                // A bracket that comes first is one of the characters of the class.
                classStart = i + 1 < pattern.Length && pattern[i + 1] == '^' ? i + 2 : i + 1;
            }
            else if (symbol == ']' && i > classStart)
            {
                classStart = -1;
            }

            result.Append(symbol == '$' && classStart < 0 ? @"\z" : symbol.ToString());
        }

        return result.ToString();
    }
}
