using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>Finds lines that are indented as no line around them.</summary>
internal static class Indentation
{
    internal static Slip? Find(Stumble stumble)
    {
        TextLine line = stumble.Line;
        if (stumble.Says("found invalid mapping"))
        {
            return Below(line, TextLine.At(stumble.Text, stumble.ValueStart));
        }

        if (!stumble.IsAtLineStart || line.IsBlank)
        {
            return null;
        }

        List<int> columns = line.ColumnsAbove();
        return columns.Contains(line.Indentation)
            ? Mixed(line)
            : columns.Count == 0 ? null : At(line, $"This line is indented by {Blanks(line.Indentation)}, unlike any line around it", Mend(columns));
    }

    // A slot below a slot that has its value already.
    private static Slip Below(TextLine line, TextLine value) => At(
        line,
        $"This line is indented further than '{Shortened(value.Content)}', which has its value already",
        "align the two, or put the value in quotes if it goes on here");

    private static Slip? Mixed(TextLine line)
    {
        bool isItem = IsItem(line);
        TextLine? sibling = line.Before;
        while (sibling is { } above && above.Indentation > line.Indentation)
        {
            sibling = above.Before;
        }

        if (sibling is not { } beside || IsItem(beside) == isItem)
        {
            return null;
        }

        return isItem
            ? At(line, "An item of a list stands among slots here", "indent it below its slot, or remove its dash")
            : At(line, "A slot stands among the items of a list here", "begin it with '- ', or indent it below an item");
    }

    private static bool IsItem(TextLine line) => line.AfterDashes > line.First || line.Content == "-";

    private static Slip At(TextLine line, string what, string mend) =>
        new(ProblemRules.WrongIndentation, line.First, line.First + 1, what, mend);

    private static string Mend(List<int> columns) =>
        "indent it by " + string.Join(" or ", columns.Distinct().OrderBy(column => column).Select(column => Digits.Of(column)));

    private static string Blanks(int count) => Digits.Of(count) + (count == 1 ? " blank" : " blanks");

    private static string Shortened(string text) => text.Length > 40 ? text.Substring(0, 40) + "…" : text;
}
