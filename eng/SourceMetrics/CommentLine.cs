using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SourceMetrics;

/// <summary>A line of a comment.</summary>
/// <param name="File">The file, relative to the checkout.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">What it says.</param>
public sealed partial record CommentLine(string File, int Line, string Text)
{
    /// <summary>The lines of all files that hold one word, which belongs on the line before.</summary>
    public static IEnumerable<CommentLine> Stubs() => Repository.SourceFiles.SelectMany(file => StubsOf(file, Repository.Read(file)));

    /// <summary>The lines of one file that hold one word, which belongs on the line before.</summary>
    /// <param name="file">How the file is named in the answer.</param>
    /// <param name="text">Its text.</param>
    public static IEnumerable<CommentLine> StubsOf(string file, string text)
    {
        string[] lines = text.Split('\n');
        for (int i = 1; i < lines.Length; i++)
        {
            Match above = Comment().Match(lines[i - 1]);
            Match line = Comment().Match(lines[i]);
            bool isOneWord = line.Success && !line.Groups[2].Value.Contains(' ') && !line.Groups[2].Value.StartsWith('<');
            if (isOneWord && above.Success && above.Groups[1].Value == line.Groups[1].Value && above.Groups[2].Value.Contains(' '))
            {
                yield return new CommentLine(file, i + 1, line.Groups[2].Value);
            }
        }
    }

    [GeneratedRegex(@"^\s*(///?) (\S.*?)\s*$")]
    private static partial Regex Comment();
}
