using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Factbook.Tool.Console;

/// <summary>Breaks texts into lines of a terminal.</summary>
internal static class TextWrap
{
    /// <summary>
    /// Breaks a text at blanks, and beside wide characters, which are written without any. What cannot be broken, such as an
    /// address, stands on a line of its own, whole, so that it can be copied.
    /// </summary>
    /// <param name="text">The text; it may have line breaks of its own, and colours.</param>
    /// <param name="width">How many columns a line has.</param>
    /// <param name="indent">How many blanks stand before all lines but the first; half the width at most.</param>
    public static IEnumerable<string> Lines(string text, int width, int indent)
    {
        string margin = new(' ', Math.Min(indent, width / 2));
        var line = new StringBuilder();
        int used = 0;
        bool isEmpty = true;
        bool isFirst = true;
        foreach ((string piece, int columns) in Pieces(text))
        {
            bool isBreak = piece == "\n";
            if (isBreak || (!isEmpty && used + columns > width))
            {
                yield return line.ToString().TrimEnd();
                line.Clear().Append(margin);
                used = margin.Length;
                isEmpty = true;
                isFirst = false;
            }

            // The blanks at which a line was broken are gone; those at the start of the text are its own indentation.
            string shown = isBreak ? "" : isEmpty && !isFirst ? piece.TrimStart(' ') : piece;
            line.Append(shown);
            used += shown.Length == piece.Length ? columns : TextWidth.Of(shown);
            isEmpty &= TextWidth.Of(shown.Trim()) == 0;
        }

        yield return line.ToString().TrimEnd();
    }

    // Words with the blanks before them, parts of those that have wide characters, and line breaks.
    private static IEnumerable<(string Text, int Width)> Pieces(string text)
    {
        var piece = new StringBuilder();
        int width = 0;
        (string Text, int Width) last = (" ", 1);
        foreach ((string Text, int Width) next in TextWidth.Elements(text.ReplaceLineEndings("\n")))
        {
            if (piece.Length > 0 && (next.Text == "\n" || last.Text == "\n" || MayBreak(last, next)))
            {
                yield return (piece.ToString(), width);
                piece.Clear();
                width = 0;
            }

            piece.Append(next.Text);
            width += next.Width;
            last = next.Width == 0 ? last : next;
        }

        if (piece.Length > 0)
        {
            yield return (piece.ToString(), width);
        }
    }

    private static bool MayBreak((string Text, int Width) last, (string Text, int Width) next) => next.Text == " "
        ? last.Text != " "
        : last.Text != " " && next.Width > 0 && (last.Width == 2 || next.Width == 2) && !Opens(last.Text) && !Closes(next.Text);

    private static bool Opens(string element) => CharUnicodeInfo.GetUnicodeCategory(element, 0)
        is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    private static bool Closes(string element) => CharUnicodeInfo.GetUnicodeCategory(element, 0)
        is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;
}
