using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>Finds what an unresolved merge leaves in a file. No YAML of ours can begin a line like that.</summary>
internal static class ConflictMarkers
{
    private const int Length = 7;
    private const string Divider = "=======";

    // Those of ours, of the common ancestor, and of theirs.
    private static readonly string[] Markers = ["<<<<<<<", "|||||||", ">>>>>>>"];

    /// <summary>The conflicts of a file, each at the line that opens it, or at what is left of it.</summary>
    internal static List<Slip> All(FileText text)
    {
        var slips = new List<Slip>();
        int[] next = [.. Markers.Select(marker => Next(text.AsSpan(), marker, 0))];
        bool isOpen = false;
        while (next.Any(at => at >= 0))
        {
            int nearest = next.Where(at => at >= 0).Min();
            int marker = Array.IndexOf(next, nearest);
            if (!isOpen || marker == 0)
            {
                slips.Add(new Slip(ProblemRules.MergeConflict, nearest, TextLine.At(text.ToString(), nearest).End));
            }

            isOpen = marker != 2;
            next[marker] = Next(text.AsSpan(), Markers[marker], nearest + 1);
        }

        return slips;
    }

    /// <summary>The line between two sides whose other markers are gone.</summary>
    internal static Slip? Find(Stumble stumble)
    {
        for (int at = stumble.Line.End; (at = LastIndexOf(stumble.Text, Divider, at)) >= stumble.Read; at--)
        {
            if (IsMarker(stumble.Text.AsSpan(), at))
            {
                return new Slip(ProblemRules.MergeConflict, at, TextLine.At(stumble.Text, at).End);
            }

            if (at == 0)
            {
                break;
            }
        }

        return null;
    }

    private static int LastIndexOf(string text, string marker, int end) =>
        end == 0 ? -1 : text.LastIndexOf(marker, end - 1, StringComparison.Ordinal);

    private static int Next(ReadOnlySpan<char> text, string marker, int from)
    {
        for (int at = from, ahead; (ahead = text.Slice(at).IndexOf(marker.AsSpan())) >= 0; at++)
        {
            at += ahead;
            if (IsMarker(text, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsMarker(ReadOnlySpan<char> text, int at) =>
        LineTable.StartOfLine(text, at) == at
        && (at + Length == text.Length || text[at + Length] is ' ' or '\r' or '\n');
}
