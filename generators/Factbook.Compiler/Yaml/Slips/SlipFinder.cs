using System;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>Says what is wrong where the parser gave up: in the words of who wrote the file, at what is to be mended.</summary>
/// <remarks>
/// The parser's own words serve to tell its complaints apart; what is said follows from the text. A text without mistakes
/// never comes here.
/// </remarks>
internal static class SlipFinder
{
    // The order matters: what is said of quotes and brackets is more certain than what is said of lines.
    private static readonly Func<Stumble, Slip?>[] Kinds =
    [
        ConflictMarkers.Find,
        Tabs.Find,
        Comments.FindGlued,
        OpenQuotes.Find,
        ClosedQuotes.Find,
        PlainTexts.Find,
        Brackets.Find,
        BlankLines.Find,
        Lines.Find,
        Indentation.Find,
    ];

    /// <summary>What is wrong.</summary>
    internal static Slip Explain(Stumble stumble)
    {
        foreach (Func<Stumble, Slip?> find in Kinds)
        {
            if (find(stumble) is { } slip)
            {
                return slip;
            }
        }

        int place = stumble.Place;
        return new Slip(
            ProblemRules.YamlSyntax, place, Math.Min(place + 1, stumble.Text.Length), "it cannot be understood from here on");
    }
}
