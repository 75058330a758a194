using System;
using System.Collections.Generic;
using Factbook;
using Factbook.BelarusChina;

namespace FirstLook;

/// <summary>Prints in 80 columns: three columns of text, and notes below.</summary>
internal static class Page
{
    private const int Width = 80;
    private const int First = 22;
    private const int Second = 11;

    public static void Heading(string text)
    {
        Console.WriteLine();
        Console.WriteLine(text);
        Console.WriteLine(new string('─', text.Length < Width ? text.Length : Width));
    }

    public static void Row(object? first, string second, string third)
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
        string indent = new string(' ', First + Second + 2) + "└ ";
        foreach (string line in Wrap(text, Width - First - Second - 4))
        {
            Console.WriteLine(indent + line);
            indent = new string(' ', First + Second + 4);
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

    public static string Name(VisitType? type) => type is { } known ? Words(known.Text()) : "unresolved";

    /// <summary>A name of the schema as words.</summary>
    public static string Words(string name) => name.Replace('_', ' ');

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
