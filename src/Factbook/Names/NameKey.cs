using System;
using System.Text;

namespace Factbook;

/// <summary>
/// Makes of a name the key by which it is looked up, so that spellings that people mix up have one key.
/// </summary>
/// <remarks>
/// <para>The key has no capitals, no marks on Latin, Greek and Cyrillic letters (й stays, ё is е), no apostrophes and
/// soft signs of romanizations; dashes are one hyphen without spaces around it, runs of white space are one space,
/// fullwidth and other compatibility forms are the plain ones, and letters with strokes or joined letters (ł, ø, æ, ß)
/// are written with plain ones. Other scripts stay as they are: traditional Chinese characters do not become simplified
/// ones.</para>
/// <para>It comes from a table of its own and so is the same on every framework, in every culture and without any
/// globalization data. Safe to use from any thread.</para>
/// </remarks>
public static class NameKey
{
    private const char Breve = '\u0306';

    /// <summary>Gives the key of a name. The key of a key is the key itself.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static string Fold(string name) =>
        name is null ? throw new ArgumentNullException(nameof(name)) : Fold(name.AsSpan());

    /// <summary>Gives the key of a name. The key of a key is the key itself.</summary>
    /// <param name="name">The name.</param>
    public static string Fold(ReadOnlySpan<char> name)
    {
        var key = new StringBuilder(name.Length);
        bool spaceIsDue = false;
        foreach (char character in name)
        {
            if (character < 0x80)
            {
                Append(key, FoldAscii(character), ref spaceIsDue);
            }
            else if (CharacterFolding.IsMark(character))
            {
                ComposeShortI(key, character, spaceIsDue);
            }
            else
            {
                AppendFolded(key, character, ref spaceIsDue);
            }
        }

        return key.ToString();
    }

    // й written as и with a breve is the same letter; all other marks are dropped.
    private static void ComposeShortI(StringBuilder key, char mark, bool spaceIsDue)
    {
        if (mark == Breve && !spaceIsDue && key.Length > 0 && key[key.Length - 1] == 'и')
        {
            key[key.Length - 1] = 'й';
        }
    }

    private static char FoldAscii(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        >= '\t' and <= '\r' => ' ',
        '\'' or '`' => CharacterFolding.Nothing,
        _ => character,
    };

    private static void AppendFolded(StringBuilder key, char character, ref bool spaceIsDue)
    {
        if (CharacterFolding.TryFoldToOne(character, out char folded))
        {
            Append(key, folded, ref spaceIsDue);
            return;
        }

        int entry = CharacterFolding.FindSequence(character);
        if (entry < 0)
        {
            Append(key, character, ref spaceIsDue);
            return;
        }

        for (int position = 0; position < CharacterFolding.LongestSequence; position++)
        {
            Append(key, CharacterFolding.SequenceAt(entry, position), ref spaceIsDue);
        }
    }

    private static void Append(StringBuilder key, char folded, ref bool spaceIsDue)
    {
        switch (folded)
        {
            case CharacterFolding.Nothing:
                return;
            case ' ':
                // A space is written before the next character, unless the key starts there or a hyphen stands beside
                // it.
                spaceIsDue = key.Length > 0 && key[key.Length - 1] != '-';
                return;
        }

        if (spaceIsDue && folded != '-')
        {
            key.Append(' ');
        }

        spaceIsDue = false;
        key.Append(folded);
    }
}
