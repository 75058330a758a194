using System;
using System.Collections.Generic;
using System.Text;
using Factbook.Compiler.Encoding.Numbers;

namespace Factbook.Compiler.Encoding.Texts;

/// <summary>Collects the texts of a table, each once. Not safe to share between threads.</summary>
/// <remarks>
/// The first byte belongs to no text, so that position 0 can stand for an absent one. Where a text stands is known before a byte is
/// written, so that the texts are written once, where the table wants them.
/// </remarks>
/// <param name="capacity">About how many texts there will be.</param>
public sealed class StringHeapBuilder(int capacity = 0)
{
    // A lone surrogate has no UTF-8; writing U+FFFD instead would change what a fact says.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, int> _positions = new(capacity, StringComparer.Ordinal);
    private readonly List<string> _texts = new(capacity);

    /// <summary>The number of bytes so far, at least 1.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The position of a text in the heap, which it is added to unless it is there.</summary>
    /// <param name="text">The text; <see langword="null"/> for none.</param>
    /// <returns>The position, from 1; 0 for none.</returns>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair.</exception>
    public int Add(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (!_positions.TryGetValue(text, out int position))
        {
            int size = SizeOfHeader(text.Length) + Utf8.GetByteCount(text);
            position = Count;
            _positions.Add(text, position);
            _texts.Add(text);
            Count += size;
        }

        return position;
    }

    /// <summary>Appends the heap to other bytes.</summary>
    /// <param name="buffer">The bytes.</param>
    public void WriteTo(SixBitBuffer buffer)
    {
        // The same bytes for every text, most of which are short.
        byte[] encoded = new byte[256];
        buffer.Int(0, 1);
        foreach (string text in _texts)
        {
            int most = Utf8.GetMaxByteCount(text.Length);
            encoded = encoded.Length < most ? new byte[Math.Max(most, 2 * encoded.Length)] : encoded;
            int length = Utf8.GetBytes(text, 0, text.Length, encoded, 0);
            buffer.Variable((text.Length * 2) + (length == text.Length ? 0 : 1));
            buffer.Raw(encoded.AsSpan(0, length));
        }
    }

    /// <summary>The heap.</summary>
    public EquatableArray<byte> ToEquatableArray()
    {
        var buffer = new SixBitBuffer(Count);
        WriteTo(buffer);
        return buffer.ToEquatableArray();
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
