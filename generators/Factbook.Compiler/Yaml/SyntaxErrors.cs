using System;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml;

/// <summary>Finds the place and the words that help most where the parser gives up.</summary>
internal static class SyntaxErrors
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="text">The file.</param>
    /// <param name="tree">What was read of it.</param>
    /// <param name="read">The offset up to which nodes were read.</param>
    /// <param name="message">What the parser says.</param>
    /// <param name="offset">Where the parser says it, or <see langword="null"/> where it does not know.</param>
    internal static (ProblemRule Rule, int Offset, string? Reason) Explain(
        string text, YamlTree tree, int read, string message, int? offset)
    {
        int place = Math.Min(offset ?? read, text.Length);
        if (FindTab(text, tree, read, place, message) is >= 0 and int tab)
        {
            return (ProblemRules.TabIndentation, tab, null);
        }

        bool isAtEnd = string.IsNullOrWhiteSpace(text.Substring(place));
        if (tree.Innermost is { IsFlow: true } open && (isAtEnd || offset is null))
        {
            string bracket = open.IsMapping ? "the brace {" : "the bracket [";
            return (ProblemRules.YamlSyntax, open.Start, bracket + " is not closed");
        }

        return (ProblemRules.YamlSyntax, place, FirstLetterLow(message.TrimEnd('.', ' ')));
    }

    // Where the parser speaks of a tab it marks the beginning of the mapping or of the line before, so the first tab
    // after
    // what was read is meant. Otherwise a tab matters where it indents the very line that the parser stumbles over.
    private static int FindTab(string text, YamlTree tree, int read, int place, string message)
    {
        if (message.IndexOf(" tab ", StringComparison.Ordinal) >= 0)
        {
            return text.IndexOf('\t', Math.Min(read, text.Length));
        }

        int start = LineTable.StartOfLine(text, place);
        int indentation = start;
        while (indentation < place && (text[indentation] is ' ' or '\t'))
        {
            indentation++;
        }

        bool isFlow = tree.Innermost is { IsFlow: true };
        return isFlow ? -1 : text.IndexOf('\t', start, indentation - start);
    }

    private static string FirstLetterLow(string message) =>
        message.Length == 0 ? "it cannot be understood" : char.ToLowerInvariant(message[0]) + message.Substring(1);
}
