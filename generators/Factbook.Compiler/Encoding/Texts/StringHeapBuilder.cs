using System;
using System.Collections.Generic;
using System.Threading;
using Factbook.Compiler.Encoding.Numbers;

namespace Factbook.Compiler.Encoding.Texts;

/// <summary>Collects the texts of a table, each once. Not safe to share between threads.</summary>
/// <remarks>The first byte belongs to no text, so that position 0 can stand for an absent one.</remarks>
public sealed class StringHeapBuilder
{
    private readonly TextNumbers _texts;
    private readonly List<int> _starts;
    private readonly SixBitBuffer _buffer;
    private byte[] _encoded = new byte[256];

    /// <summary>Makes a heap without texts.</summary>
    public StringHeapBuilder()
        : this(new TextNumbers(), CancellationToken.None)
    {
    }

    /// <summary>Makes a heap of some texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="cancellation">The cancellation token.</param>
    public StringHeapBuilder(TextNumbers texts, CancellationToken cancellation)
    {
        _texts = texts;
        _starts = new List<int>(texts.All.Count);
        _buffer = new SixBitBuffer(texts.Size);
        _buffer.Int(0, 1);
        foreach (string text in texts.All)
        {
            cancellation.ThrowIfCancellationRequested();
            Append(text);
        }
    }

    /// <summary>The number of bytes so far, at least 1.</summary>
    public int Count => _buffer.Count;

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

        int number = _texts.NumberOf(text);
        if (number > _starts.Count)
        {
            Append(text);
        }

        return PositionOf(number);
    }

    /// <summary>The position of the text with a number.</summary>
    /// <param name="number">The number, from 1.</param>
    public int PositionOf(int number) => _starts[number - 1];

    /// <summary>The heap; valid until more is added.</summary>
    public ReadOnlySpan<byte> AsSpan() => _buffer.AsSpan();

    /// <summary>A copy of the heap.</summary>
    public EquatableArray<byte> ToEquatableArray() => _buffer.ToEquatableArray();

    private void Append(string text)
    {
        ReadOnlySpan<byte> bytes = Encode(text);
        _starts.Add(Count);
        _buffer.Variable((text.Length * 2) + (bytes.Length == text.Length ? 0 : 1));
        _buffer.Raw(bytes);
    }

    // Into the same bytes for every text, most of which are short.
    private ReadOnlySpan<byte> Encode(string text)
    {
        int most = TextNumbers.Utf8.GetMaxByteCount(text.Length);
        if (_encoded.Length < most)
        {
            _encoded = new byte[Math.Max(most, 2 * _encoded.Length)];
        }

        return _encoded.AsSpan(0, TextNumbers.Utf8.GetBytes(text, 0, text.Length, _encoded, 0));
    }
}
