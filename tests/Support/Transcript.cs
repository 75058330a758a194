using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Factbook.Tests.Support;

/// <summary>
/// Sessions at a terminal that a document shows: in a block <c>console</c>, a line that begins with a dollar is typed, and what
/// follows it is answered.
/// </summary>
internal static class Transcript
{
    private const string Fence = "```";

    /// <summary>What is typed and answered, in order.</summary>
    /// <param name="document">The text of the document.</param>
    public static IReadOnlyList<(string Typed, string Answer)> Of(string document)
    {
        var result = new List<(string Typed, string Answer)>();
        bool isConsole = false;
        foreach (string line in document.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isConsole = line == Fence + "console";
            }
            else if (isConsole && line.StartsWith("$ ", StringComparison.Ordinal))
            {
                result.Add((line[2..], ""));
            }
            else if (isConsole)
            {
                result[^1] = (result[^1].Typed, result[^1].Answer + line + "\n");
            }
        }

        return result;
    }

    /// <summary>A session as one text, to compare two.</summary>
    public static string Text(IEnumerable<(string Typed, string Answer)> session) => session
        .Aggregate(new StringBuilder(), (text, line) => text.Append("$ ").Append(line.Typed).Append('\n').Append(line.Answer))
        .ToString();
}
