using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Factbook.Tool.Import.Inference;

/// <summary>Finds the form that the texts of a column share, where they are codes.</summary>
internal static class CodePattern
{
    private const int FewestTexts = 4;
    private const int LongestCode = 12;
    private const int MostOthers = 3;

    /// <summary>The pattern, or <see langword="null"/> where the texts are no codes.</summary>
    public static string? Of(IReadOnlyCollection<string> texts)
    {
        int shortest = texts.Count == 0 ? 0 : texts.Min(text => text.Length);
        int longest = texts.Count == 0 ? 0 : texts.Max(text => text.Length);
        if (texts.Count < FewestTexts || longest > LongestCode || !texts.All(IsCodeLike))
        {
            return null;
        }

        bool areCapitals = texts.All(text => text.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter)));
        int spread = longest - shortest;
        bool isFixed = spread == 0 || (spread <= 1 && longest <= 8) || (areCapitals && spread <= 2 && longest <= 4);
        string? runs = isFixed || (spread <= 2 && longest <= 4) ? Runs(texts) : null;
        return !isFixed ? runs : runs ?? $"^{Class(texts.SelectMany(text => text))}{Count(shortest, longest)}$";
    }

    /// <summary>The pattern of nearly all texts, with those few that have another form; nothing where there is none.</summary>
    public static (string Pattern, string[] Others)? Near(IReadOnlyCollection<string> texts)
    {
        IGrouping<int, string>? usual = texts.GroupBy(text => text.Length).MaxBy(group => group.Count());
        string[] others = usual is null || usual.Count() * 20 < texts.Count * 19 ? [] : [.. texts.Where(text => text.Length != usual.Key)];
        return others.Length is 0 or > MostOthers || Of([.. usual!]) is not { } pattern ? null : (pattern, others);
    }

    private static bool IsCodeLike(string text) => text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '+' or '_' or '/' or ':');

    // One capital and one small letter, two capitals and three digits: the same runs of signs in every text.
    private static string? Runs(IReadOnlyCollection<string> texts)
    {
        List<(char Sign, int Count)>[] all = [.. texts.Select(RunsOf)];
        List<(char Sign, int Count)> longest = all.MaxBy(runs => runs.Count)!;
        if (longest.Count > 4 || all.Any(runs => !runs.Select(run => run.Sign).SequenceEqual(longest.Take(runs.Count).Select(run => run.Sign))))
        {
            return null;
        }

        var pattern = new StringBuilder("^");
        for (int i = 0; i < longest.Count; i++)
        {
            int least = all.Min(runs => i < runs.Count ? runs[i].Count : 0);
            int most = all.Max(runs => i < runs.Count ? runs[i].Count : 0);
            pattern.Append(Written(longest[i].Sign)).Append(Count(least, most));
        }

        return pattern.Append('$').ToString();
    }

    private static List<(char Sign, int Count)> RunsOf(string text)
    {
        var runs = new List<(char Sign, int Count)>();
        foreach (char letter in text)
        {
            char sign = char.IsAsciiLetterUpper(letter) ? 'A' : char.IsAsciiLetterLower(letter) ? 'a' : char.IsAsciiDigit(letter) ? '0' : letter;
            if (runs.Count > 0 && runs[^1].Sign == sign)
            {
                runs[^1] = (sign, runs[^1].Count + 1);
            }
            else
            {
                runs.Add((sign, 1));
            }
        }

        return runs;
    }

    private static string Written(char sign) => sign switch
    {
        'A' => "[A-Z]",
        'a' => "[a-z]",
        '0' => "[0-9]",
        _ => Escaped(sign),
    };

    private static string Class(IEnumerable<char> letters)
    {
        char[] signs = [.. letters.Distinct().Order()];
        bool isHex = signs.All(sign => sign is (>= '0' and <= '9') or (>= 'a' and <= 'f')) && signs.Any(char.IsAsciiDigit);
        var written = new StringBuilder("[");
        written.Append(signs.Any(char.IsAsciiDigit) ? "0-9" : "");
        written.Append(signs.Any(char.IsAsciiLetterUpper) ? "A-Z" : "");
        written.Append(isHex ? "a-f" : signs.Any(char.IsAsciiLetterLower) ? "a-z" : "");
        foreach (char sign in signs.Where(sign => !char.IsAsciiLetterOrDigit(sign)).OrderBy(sign => sign == '-'))
        {
            written.Append(sign);
        }

        return written.Append(']').ToString();
    }

    private static string Count(int least, int most) => (least, most) switch
    {
        (1, 1) => "",
        (0, 1) => "?",
        _ when least == most => $"{{{least}}}",
        _ => $"{{{least},{most}}}",
    };

    private static string Escaped(char sign) => sign is '.' or '+' ? "\\" + sign : sign.ToString();
}
