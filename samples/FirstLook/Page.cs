using System;
using System.Collections.Generic;
using Factbook;

namespace FirstLook;

/// <summary>Prints in 80 columns: three columns of text.</summary>
internal static class Page
{
    private const int Width = 80;
    private const int First = 22;
    private const int Second = 16;

    public static void Heading(string text)
    {
        Console.WriteLine();
        Console.WriteLine(text);
        Console.WriteLine(new string('─', Math.Min(text.Length, Width)));
    }

    public static void Row(object? first, string second, string? third)
    {
        string indent = $"{first,-First} {second,-Second} ";
        foreach (string line in Wrap(third ?? "", Width - First - Second - 2))
        {
            Console.WriteLine((indent + line).TrimEnd());
            indent = new string(' ', First + Second + 2);
        }
    }

    public static string Cite(Citation citation) =>
        citation.Locator is { } locator ? $"{citation.Source.Title}, {locator}" : citation.Source.Title;

    /// <summary>A name of the schema as words.</summary>
    public static string Words(string name) => name.Replace('_', ' ');

    // A word that is longer than a line is cut, so that no column breaks.
    private static IEnumerable<string> Wrap(string text, int width)
    {
        string line = "";
        foreach (string whole in text.Split(' '))
        {
            string word = whole;
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            while (word.Length > width)
            {
                yield return word[..width];
                word = word[width..];
            }

            line = line.Length == 0 ? word : line + " " + word;
        }

        yield return line;
    }
}
