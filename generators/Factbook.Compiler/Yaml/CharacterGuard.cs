using System;
using System.Threading;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml;

/// <summary>Finds characters that have no place in a YAML file, before the parser sees them.</summary>
internal static class CharacterGuard
{
    /// <summary>What the compiler host puts where bytes are not text.</summary>
    internal const char Replacement = '\uFFFD';

    // One less than a power of two, so that it serves as a mask.
    private const int CharactersBetweenLooks = 0xFFFF;

    /// <summary>The offset of the first forbidden character, or -1.</summary>
    internal static int FindForbidden(ReadOnlySpan<char> text, int start, CancellationToken cancellation)
    {
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if ((i & CharactersBetweenLooks) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (c is >= ' ' and < '\u007F' or '\n' or '\r' or '\t')
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                i++;
            }
            else if (IsForbidden(c))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a text that came out of escapes holds what cannot be stored or would be taken for damage.</summary>
    internal static int FindUnstorable(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] >= '\u0001' && text[i] < '\uD800')
            {
                continue;
            }

            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (text[i] is '\0' or Replacement || char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What to do about a forbidden character.</summary>
    internal static string Mend(char c) => c switch
    {
        '\0' => "save the file as UTF-8",
        '\uFEFF' => "remove it",
        _ => "remove it, or write it as an escape in double quotes",
    };

    /// <summary>A character as <c>U+XXXX</c>.</summary>
    internal static string CodePoint(char c) => "U+" + Digits.Hex(c);

    // NEL, LS and PS are line ends to some readers and not to others; an escape writes them where they are meant.
    private static bool IsForbidden(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is '\uFEFF' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';
}
