using System.Text.RegularExpressions;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>Tells which lines begin a text after <c>|</c> or <c>&gt;</c>, and which belong to it.</summary>
internal static class BlockText
{
    private static readonly Regex Header = new(
        @"(^|[\s:-])[|>]([+-]?[1-9]?|[1-9][+-])[ \t]*([ \t]#.*)?$", RegexOptions.CultureInvariant);

    internal static bool IsHeader(TextLine line) =>
        line.Text.LastIndexOfAny(['|', '>'], line.End - 1, line.End - line.First) >= 0
        && Header.IsMatch(line.Text.Substring(line.First, line.End - line.First));

    /// <summary>Whether a digit of the header says how far the text is indented.</summary>
    internal static bool SaysIndentation(TextLine header) => Regex.IsMatch(header.Content, @"[|>][+-]?[1-9]");

    /// <summary>The column that lines of the text are indented beyond: that of the key, else of the last dash.</summary>
    /// <param name="header">The line that begins the text.</param>
    /// <param name="parent">The same of the line before, for a header on a line of its own.</param>
    internal static int Parent(TextLine header, int parent)
    {
        int key = header.AfterDashes;
        if (header.Text[key] is not ('|' or '>'))
        {
            return key - header.Start;
        }

        int dash = header.Text.LastIndexOf('-', key, key - header.First + 1);
        return dash < 0 ? parent : dash - header.Start;
    }
}
