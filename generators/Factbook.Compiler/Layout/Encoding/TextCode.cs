using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Layout.Encoding;

/// <summary>A code for the texts of a table: signs that are rare in them stand for strings that are frequent.</summary>
/// <remarks>
/// All signs are printable ASCII, so a coded text is a text. A sign that stands for a string, and any control character,
/// stands for itself behind the escape; bytes of other characters stay as they are.
/// </remarks>
public sealed class TextCode
{
    /// <summary>The longest string that a sign stands for.</summary>
    public const int LongestString = 7;

    private const byte FirstSign = 0x20;
    private const byte LastSign = 0x7E;
    private const int EntrySize = LongestString + 1;

    private readonly byte _escape;
    private readonly byte[] _strings = new byte[(LastSign - FirstSign + 1) * EntrySize];
    private readonly StringTrie _trie = new();

    /// <summary>Makes a code.</summary>
    /// <param name="escape">The sign before a character that stands for itself.</param>
    /// <param name="strings">Signs, and the string of ASCII that each one stands for. Any other sign is itself.</param>
    public TextCode(char escape, IReadOnlyDictionary<char, string> strings)
    {
        _escape = (byte)escape;
        for (char sign = (char)FirstSign; sign <= LastSign; sign++)
        {
            string text = strings.TryGetValue(sign, out string? found) ? found : sign.ToString();
            Span<byte> entry = _strings.AsSpan((sign - FirstSign) * EntrySize, EntrySize);
            entry.Fill(SixBitBuffer.Byte(0));
            if (sign != escape)
            {
                entry[0] = SixBitBuffer.Byte(text.Length);
                text.Select(character => (byte)character).ToArray().CopyTo(entry.Slice(1));
                _trie.Add(text, sign);
            }
        }
    }

    /// <summary>What each sign stands for, by which a reader decodes: eight bytes for each, length and string.</summary>
    public ReadOnlySpan<byte> Strings => _strings;

    /// <summary>Writes a text in the code.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <param name="coded">Where to: twice as many bytes at least.</param>
    /// <returns>The number of bytes written.</returns>
    public int Encode(ReadOnlySpan<byte> text, Span<byte> coded)
    {
        int count = 0;
        for (int i = 0; i < text.Length;)
        {
            int sign = _trie.Longest(text, i, out int length);
            if (sign == 0)
            {
                sign = text[i];
                length = 1;
                if (sign < 0x80)
                {
                    coded[count++] = _escape;
                }
            }

            coded[count++] = (byte)sign;
            i += length;
        }

        return count;
    }
}
