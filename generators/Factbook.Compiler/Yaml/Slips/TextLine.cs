using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>A line of a text.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last character, before the line break.</param>
internal readonly record struct TextLine(string Text, int Start, int End)
{
    /// <summary>The offset of the first character that is neither space nor tab, or <see cref="End"/>.</summary>
    internal int First
    {
        get
        {
            int first = Start;
            while (first < End && Text[first] is ' ' or '\t')
            {
                first++;
            }

            return first;
        }
    }

    internal int Indentation => First - Start;

    internal bool IsBlank => First == End;

    /// <summary>What stands in it, without the blanks around it.</summary>
    internal string Content => Text.Substring(First, End - First).TrimEnd();

    /// <summary>The offset at which the next line begins; beyond the text where there is none.</summary>
    internal int Next => End + (End + 1 < Text.Length && Text[End] == '\r' && Text[End + 1] == '\n' ? 2 : 1);

    /// <summary>The nearest line before it that is neither blank nor a comment.</summary>
    internal TextLine? Before
    {
        get
        {
            for (int end = Start - 1; end >= 0;)
            {
                TextLine line = At(Text, end);
                if (!line.IsBlank && Text[line.First] != '#')
                {
                    return line;
                }

                end = line.Start - 1;
            }

            return null;
        }
    }

    /// <summary>The line of an offset; a line break belongs to the line that it ends.</summary>
    internal static TextLine At(string text, int offset)
    {
        int start = LineTable.StartOfLine(text.AsSpan(), offset);
        int end = text.IndexOfAny(['\r', '\n'], start);
        return new TextLine(text, start, end < 0 ? text.Length : end);
    }

    /// <summary>
    /// The columns at which a line after the one before this may begin: those of the lines that enclose it, and of what
    /// follows their dashes, nearest first.
    /// </summary>
    internal List<int> ColumnsAbove()
    {
        var columns = new List<int>();
        int nearest = int.MaxValue;
        for (TextLine? line = Before; line is { } above && nearest > 0; line = above.Before)
        {
            int first = above.Indentation;
            int afterDash = above.AfterDashes - above.Start;
            if (afterDash > first && afterDash < nearest)
            {
                columns.Add(afterDash);
            }

            if (first < nearest)
            {
                columns.Add(first);
                nearest = first;
            }
        }

        return columns;
    }

    /// <summary>The offset of what follows the dashes that the line begins with.</summary>
    internal int AfterDashes
    {
        get
        {
            int after = First;
            while (after + 1 < End && Text[after] == '-' && Text[after + 1] == ' ')
            {
                after += 2;
                while (after < End && Text[after] == ' ')
                {
                    after++;
                }
            }

            return after;
        }
    }
}
