using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Factbook.Tool.Codebook;

/// <summary>Writes a document as Markdown, with tables as GitHub has them.</summary>
internal static class MarkdownWriter
{
    private const string Special = "\\`*_[]<>|#~";

    /// <summary>Writes the document.</summary>
    public static string Write(IEnumerable<Block> blocks) => string.Join("\n", blocks.Select(Write));

    /// <summary>The anchor of a heading.</summary>
    public static string Anchor(string heading) => string.Concat(heading
        .Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')
        .Select(letter => letter == ' ' ? '-' : char.ToLowerInvariant(letter)));

    private static string Write(Block block) => block switch
    {
        Heading heading => $"{new string('#', heading.Level)} {Escape(heading.Text)}\n",
        Paragraph paragraph => Escape(paragraph.Text) + "\n",
        Verbatim verbatim => $"```text\n{verbatim.Text}\n```\n",
        Grid grid => Write(grid),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string Write(Grid grid)
    {
        var text = new StringBuilder();
        text.Append("| ").AppendJoin(" | ", grid.Header).Append(" |\n");
        text.Append("| ").AppendJoin(" | ", grid.Header.Select(_ => "---")).Append(" |\n");
        foreach (Cell[] row in grid.Rows)
        {
            text.Append("| ").AppendJoin(" | ", row.Select(Write)).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Write(Cell cell)
    {
        string text = cell.IsCode ? "`" + cell.Text.Replace("|", "\\|", StringComparison.Ordinal) + "`" : Escape(cell.Text);
        return cell.Target is null ? text : $"[{text}](#{Anchor(cell.Target)})";
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (char letter in text.ReplaceLineEndings(" "))
        {
            escaped.Append(Special.Contains(letter, StringComparison.Ordinal) ? "\\" : "").Append(letter);
        }

        return escaped.ToString();
    }
}
