using System;
using System.Collections.Generic;
using System.Text;

namespace Factbook.Compiler.Layout.Encoding;

/// <summary>Collects the texts of a table, each once. Not safe to share between threads.</summary>
/// <remarks>The first byte belongs to no text, so that position 0 can stand for an absent one.</remarks>
public sealed class StringHeapBuilder
{
    // A lone surrogate has no UTF-8; writing U+FFFD instead would change what a fact says.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<int> _starts = [];
    private readonly SixBitBuffer _buffer = new();
    private byte[] _encoded = new byte[256];

    /// <summary>Makes a heap without texts.</summary>
    public StringHeapBuilder() => _buffer.Int(0, 1);

    /// <summary>The number of bytes so far, at least 1.</summary>
    public int Count => _buffer.Count;

    /// <summary>The number of bytes of the longest entry, its header included.</summary>
    public int LongestEntry { get; private set; }

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

        if (_positions.TryGetValue(text, out int position))
        {
            return position;
        }

        ReadOnlySpan<byte> bytes = Encode(text);
        position = Count;
        bool isAscii = bytes.Length == text.Length;
        VariableInt((text.Length * 2) + (isAscii ? 0 : 1));
        _buffer.Raw(bytes);
        _positions.Add(text, position);
        _starts.Add(position);
        LongestEntry = Math.Max(LongestEntry, Count - position);
        return position;
    }

    /// <summary>The heap; valid until more is added.</summary>
    public ReadOnlySpan<byte> AsSpan() => _buffer.AsSpan();

    /// <summary>A copy of the heap.</summary>
    public EquatableArray<byte> ToEquatableArray() => _buffer.ToEquatableArray();

    /// <summary>The end of the entry that a byte of the heap belongs to.</summary>
    /// <param name="position">The position of the byte.</param>
    public int EndOf(int position)
    {
        int next = _starts.BinarySearch(position);
        next = next < 0 ? ~next : next + 1;
        return next < _starts.Count ? _starts[next] : Count;
    }

    // Into the same bytes for every text, most of which are short.
    private ReadOnlySpan<byte> Encode(string text)
    {
        int most = Utf8.GetMaxByteCount(text.Length);
        if (_encoded.Length < most)
        {
            _encoded = new byte[Math.Max(most, 2 * _encoded.Length)];
        }

        return _encoded.AsSpan(0, Utf8.GetBytes(text, 0, text.Length, _encoded, 0));
    }

    private void VariableInt(int value)
    {
        while (value >= 32)
        {
            _buffer.Int((value & 31) | 32, 1);
            value >>= 5;
        }

        _buffer.Int(value, 1);
    }
}
