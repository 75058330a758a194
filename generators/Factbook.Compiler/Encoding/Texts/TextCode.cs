using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Encoding.Numbers;

namespace Factbook.Compiler.Encoding.Texts;

/// <summary>A static dictionary code for the texts of a table: signs that are rare in them, and pairs of signs, stand for strings.</summary>
/// <remarks>
/// All signs are printable ASCII, so a coded text is a text. A sign that stands for a string or begins a pair, and any
/// control character, stands for itself behind the escape; bytes of other characters stay as they are.
/// </remarks>
public sealed class TextCode
{
    /// <summary>The longest string that a sign or a pair stands for.</summary>
    public const int LongestString = 15;

    private const byte FirstSign = 0x20;
    private const byte LastSign = 0x7E;
    private const int EntrySize = LongestString + 1;
    private const int PageSize = (LastSign - FirstSign + 1) * EntrySize;

    private readonly byte _escape;
    private readonly byte[] _strings;
    private readonly StringTrie _trie = new();

    /// <summary>Makes a code.</summary>
    /// <param name="escape">The sign before a character that stands for itself.</param>
    /// <param name="strings">
    /// Signs or pairs of signs, and the string of ASCII that each one stands for. Any other sign is itself.
    /// </param>
    public TextCode(char escape, IReadOnlyDictionary<string, string> strings)
    {
        _escape = (byte)escape;
        char[] leads = strings.Keys.Where(signs => signs.Length > 1).Select(signs => signs[0]).Distinct().OrderBy(sign => sign)
            .ToArray();
        _strings = new byte[PageSize * (leads.Length + 1)];
        _strings.AsSpan().Fill(SixBitBuffer.Byte(0));
        for (char sign = (char)FirstSign; sign <= LastSign; sign++)
        {
            int page = Array.IndexOf(leads, sign) + 1;
            if (page > 0)
            {
                _strings[(sign - FirstSign) * EntrySize] = SixBitBuffer.Byte(LongestString + page);
            }
            else if (sign != escape && !strings.ContainsKey(sign.ToString()))
            {
                Add(page: 0, sign, sign.ToString(), sign);
            }
        }

        foreach (KeyValuePair<string, string> pair in strings)
        {
            string signs = pair.Key;
            int page = Array.IndexOf(leads, signs[0]) + 1;
            Add(page, signs[signs.Length - 1], pair.Value, page == 0 ? signs[0] : signs[0] | (signs[1] << 8));
        }
    }

    /// <summary>
    /// What the signs stand for, by which a reader decodes: sixteen bytes for each, length and string. For a sign that
    /// begins pairs the length is 15 and the number of the page, from 1, where the same is said of the signs behind it.
    /// </summary>
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
            int signs = _trie.Longest(text, i, out int length);
            if (signs == 0)
            {
                signs = text[i];
                length = 1;
                if (signs < 0x80)
                {
                    coded[count++] = _escape;
                }
            }

            coded[count++] = (byte)signs;
            if (signs > byte.MaxValue)
            {
                coded[count++] = (byte)(signs >> 8);
            }

            i += length;
        }

        return count;
    }

    private void Add(int page, char sign, string text, int signs)
    {
        Span<byte> entry = _strings.AsSpan((page * PageSize) + ((sign - FirstSign) * EntrySize), EntrySize);
        entry[0] = SixBitBuffer.Byte(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            entry[i + 1] = (byte)text[i];
        }

        _trie.Add(text, signs);
    }
}
