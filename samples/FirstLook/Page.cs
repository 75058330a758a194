using System;
using System.Collections.Generic;
using Factbook;
using Factbook.BelarusChina;

namespace FirstLook;

/// <summary>Prints in 80 columns: three columns of text, and notes below.</summary>
internal static class Page
{
    private const int Width = 80;
    private const int First = 24;
    private const int Second = 13;

    public static void Heading(string text)
    {
        Console.WriteLine();
        Console.WriteLine(text);
        Console.WriteLine(new string('─', text.Length < Width ? text.Length : Width));
    }

    public static void Row(object first, string second, string third)
    {
        string indent = $"{first,-First} {second,-Second} ";
        foreach (string line in Wrap(third, Width - First - Second - 2))
        {
            Console.WriteLine(indent + line);
            indent = new string(' ', First + Second + 2);
        }
    }

    public static void Note(string text)
    {
        foreach (string line in Wrap("└ " + text, Width - First - Second - 2))
        {
            Console.WriteLine(new string(' ', First + Second + 2) + line);
        }
    }

    public static void Text(string text)
    {
        foreach (string line in Wrap(text, Width))
        {
            Console.WriteLine(line);
        }
    }

    public static string Cite(Citation citation) =>
        citation.Locator is { } locator ? $"{citation.Source.Title}, {locator}" : $"{citation.Source.Title} (excerpt)";

    /// <summary>The date of a measure, or the bounds that the sources leave.</summary>
    public static string Dated(SanctionMeasure measure) => measure.When is { } when
        ? $"{when} ({when.Precision.ToString().ToLowerInvariant()})"
        : measure.NotBefore is { } bound ? $"not before {bound}" : "undated";

    private static IEnumerable<string> Wrap(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : line + " " + word;
        }

        yield return line;
    }
}
