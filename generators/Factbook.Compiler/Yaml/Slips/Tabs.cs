using System;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>Finds tabs where YAML takes only spaces.</summary>
internal static class Tabs
{
    /// <summary>The tab that the parser means.</summary>
    /// <remarks>
    /// Where it speaks of a tab it marks the beginning of the mapping or of the line before, so the first tab in front of
    /// something is meant. Otherwise a tab matters where it indents the very line that the parser stumbles over.
    /// </remarks>
    internal static Slip? Find(Stumble stumble)
    {
        int tab = stumble.Says(" tab ") ? FirstThatIndents(stumble.Text, stumble.Read) : InIndentation(stumble);
        return tab < 0 ? null : new Slip(ProblemRules.TabIndentation, tab, tab + 1);
    }

    private static int FirstThatIndents(string text, int from)
    {
        for (int tab = from; (tab = text.IndexOf('\t', tab)) >= 0; tab++)
        {
            TextLine line = TextLine.At(text, tab);
            if (tab < line.First && !line.IsBlank && text[line.First] != '#')
            {
                return tab;
            }
        }

        return text.IndexOf('\t', from);
    }

    private static int InIndentation(Stumble stumble)
    {
        if (stumble.Tree.Innermost is { IsFlow: true })
        {
            return -1;
        }

        TextLine line = stumble.Line;
        return stumble.Text.IndexOf('\t', line.Start, Math.Min(line.First, stumble.Place) - line.Start);
    }
}
