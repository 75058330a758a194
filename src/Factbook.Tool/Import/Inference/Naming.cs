using System;
using System.Text;
using Factbook.Compiler.CSharp;

namespace Factbook.Tool.Import.Inference;

/// <summary>Makes names of the schema from names of files.</summary>
internal static class Naming
{
    private static readonly (string Plural, string Singular)[] Irregular =
    [
        ("people", "person"), ("men", "man"), ("women", "woman"), ("children", "child"), ("feet", "foot"), ("teeth", "tooth"),
        ("mice", "mouse"), ("indices", "index"), ("matrices", "matrix"), ("vertices", "vertex"), ("criteria", "criterion"),
        ("phenomena", "phenomenon"), ("movies", "movie"), ("cookies", "cookie"),
    ];

    private static readonly string[] SameInPlural = ["series", "species", "news", "data", "media", "status", "address", "bus", "gas", "lens"];

    /// <summary>A name in snake_case: letters of ASCII, digits and underscores, a letter first.</summary>
    /// <param name="name">The name in the file.</param>
    /// <param name="fallback">What stands in front of digits, and for a name without letters and digits of ASCII.</param>
    public static string Snake(string name, string fallback)
    {
        var result = new StringBuilder();
        string folded = AsciiLetters.Of(name);
        for (int i = 0; i < folded.Length; i++)
        {
            char letter = folded[i];
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                Separate(result);
                continue;
            }

            bool beginsWord = char.IsAsciiLetterUpper(letter) && i > 0
                && (char.IsAsciiLetterLower(folded[i - 1]) || (i + 1 < folded.Length && char.IsAsciiLetterLower(folded[i + 1])
                    && char.IsAsciiLetterUpper(folded[i - 1])));
            if (beginsWord)
            {
                Separate(result);
            }

            result.Append(char.ToLowerInvariant(letter));
        }

        string snake = result.ToString().Trim('_');
        return snake.Length == 0 ? fallback : char.IsAsciiDigit(snake[0]) ? $"{fallback}_{snake}" : snake;
    }

    /// <summary>The name of a class, an enum or a member in C#.</summary>
    public static string Pascal(string snake) => CSharpName.Pascal(snake);

    /// <summary>One of the things that a plural names, in snake_case.</summary>
    public static string Singular(string snake)
    {
        (string head, string word) = Last(snake);
        string singular = Array.Find(Irregular, pair => pair.Plural == word).Singular
            ?? (word.Length < 4 || Array.IndexOf(SameInPlural, word) >= 0 || Ends(word, "ss", "us", "is") ? word
            : Ends(word, "ies") ? word[..^3] + "y"
            : Ends(word, "sses", "shes", "ches", "xes", "zzes") ? word[..^2]
            : Ends(word, "s") ? word[..^1]
            : word);
        return head + singular;
    }

    /// <summary>The name of many such things, in snake_case; never the same as that of one.</summary>
    public static string Plural(string singular)
    {
        (string head, string word) = Last(singular);
        string plural = Array.Find(Irregular, pair => pair.Singular == word).Plural
            ?? (Ends(word, "y") && word.Length > 1 && !"aeiou".Contains(word[^2], StringComparison.Ordinal) ? word[..^1] + "ies"
            : Ends(word, "s", "x", "z", "sh", "ch") ? word + "es"
            : word + "s");
        return head + plural;
    }

    private static void Separate(StringBuilder name)
    {
        if (name.Length > 0 && name[^1] != '_')
        {
            name.Append('_');
        }
    }

    private static (string Head, string Word) Last(string snake)
    {
        int at = snake.LastIndexOf('_') + 1;
        return (snake[..at], snake[at..]);
    }

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
