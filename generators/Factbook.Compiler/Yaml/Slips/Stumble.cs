using System;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>Where the parser gave up on a text.</summary>
/// <param name="Text">The file.</param>
/// <param name="Tree">What was read of it.</param>
/// <param name="Read">The offset up to which nodes were read.</param>
/// <param name="Complaint">What the parser says, in its own words, which are shown to nobody.</param>
/// <param name="Offset">Where the parser says it, or <see langword="null"/> where it does not know.</param>
internal sealed record Stumble(string Text, YamlTree Tree, int Read, string Complaint, int? Offset)
{
    internal int Place { get; } = Math.Min(Offset ?? Read, Text.Length);

    /// <summary>The line on which the parser stumbled.</summary>
    internal TextLine Line => TextLine.At(Text, Place);

    /// <summary>The character on which the parser stumbled; a line break at the end of the text.</summary>
    internal char Character => Place < Text.Length ? Text[Place] : '\n';

    /// <summary>Whether nothing but blanks follows.</summary>
    internal bool IsAtEnd => string.IsNullOrWhiteSpace(Text.Substring(Place));

    /// <summary>Whether the parser stumbled on the first thing in its line.</summary>
    internal bool IsAtLineStart => Line.First == Place;

    /// <summary>Whether only blanks stand between what was read and where the parser stumbled.</summary>
    internal bool IsRightAfterNode =>
        Read > 0 && Read <= Place && Text.AsSpan(Read, Place - Read).Trim(' ').IsEmpty;

    /// <summary>Where the value begins that the parser was reading: after what was read, its colon or dash, and comments.</summary>
    internal int ValueStart
    {
        get
        {
            int at = Read;
            while (at < Text.Length && (char.IsWhiteSpace(Text[at]) || Text[at] is ':' or '#' || IsDash(at)))
            {
                at = Text[at] == '#' ? TextLine.At(Text, at).End : at + 1;
            }

            return Math.Min(at, Text.Length);
        }
    }

    internal bool Says(string words) => Complaint.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;

    private bool IsDash(int at) => Text[at] == '-' && at + 1 < Text.Length && char.IsWhiteSpace(Text[at + 1]);
}
