using System;
using System.Collections.Generic;
using System.Text;

namespace Factbook.Compiler.Encoding.Texts;

/// <summary>The different texts of a table, numbered from 1 in the order in which they are met.</summary>
/// <remarks>How large their heap becomes is known before a byte of it is written, so that each text is written once.</remarks>
public sealed class TextNumbers
{
    // A lone surrogate has no UTF-8; writing U+FFFD instead would change what a fact says.
    internal static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, int> _numbers;
    private readonly List<string> _texts;

    /// <summary>Makes a list without texts.</summary>
    /// <param name="capacity">About how many there will be.</param>
    public TextNumbers(int capacity = 0)
    {
        _numbers = new Dictionary<string, int>(capacity, StringComparer.Ordinal);
        _texts = new List<string>(capacity);
    }

    /// <summary>The texts by number.</summary>
    public IReadOnlyList<string> All => _texts;

    /// <summary>The bytes of a heap that holds them.</summary>
    public int Size { get; private set; } = 1;

    /// <summary>The number of a text, which is taken in unless it is known.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number, from 1.</returns>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair.</exception>
    public int NumberOf(string text)
    {
        if (!_numbers.TryGetValue(text, out int number))
        {
            Size += Utf8.GetByteCount(text) + SizeOfHeader(text.Length);
            _texts.Add(text);
            number = _texts.Count;
            _numbers.Add(text, number);
        }

        return number;
    }

    // Five bits in a byte, of twice the length.
    private static int SizeOfHeader(int length)
    {
        int size = 1;
        for (int rest = length >> 4; rest != 0; rest >>= 5)
        {
            size++;
        }

        return size;
    }
}
