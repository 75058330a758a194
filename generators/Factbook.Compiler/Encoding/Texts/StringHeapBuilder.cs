using System;
using System.Collections.Generic;
using System.Threading;
using Factbook.Compiler.Encoding.Numbers;

namespace Factbook.Compiler.Encoding.Texts;

/// <summary>Collects the texts of a table, each once. Not safe to share between threads.</summary>
/// <remarks>
/// The first byte belongs to no text, so that position 0 can stand for an absent one. Where the texts are coded, the
/// strings of the code stand before them.
/// </remarks>
public sealed class StringHeapBuilder
{
    private readonly TextNumbers _texts;
    private readonly List<int> _starts;
    private readonly SixBitBuffer _buffer;
    private readonly TextCode? _code;
    private byte[] _encoded = new byte[256];
    private byte[] _coded = new byte[512];

    /// <summary>Makes a heap without texts.</summary>
    /// <param name="code">The code of the texts, if they have one.</param>
    public StringHeapBuilder(TextCode? code = null)
        : this(new TextNumbers(), code, CancellationToken.None)
    {
    }

    /// <summary>Makes a heap of some texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="code">Their code, if they have one.</param>
    /// <param name="cancellation">The cancellation token.</param>
    public StringHeapBuilder(TextNumbers texts, TextCode? code, CancellationToken cancellation)
    {
        _texts = texts;
        _starts = new List<int>(texts.All.Count);
        _code = code;
        if (code is null)
        {
            _buffer = new SixBitBuffer(texts.PlainSize);
            _buffer.Int(0, 1);
        }
        else
        {
            _buffer = new SixBitBuffer(texts.PlainSize + code.Strings.Length);
            _buffer.Raw(code.Strings);
        }

        foreach (string text in texts.All)
        {
            cancellation.ThrowIfCancellationRequested();
            Append(text);
        }
    }

    /// <summary>Whether texts are in a code, whose strings stand at the beginning of the heap.</summary>
    public bool IsCoded => _code is not null;

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

    /// <summary>The end of the entry that a byte of the heap belongs to.</summary>
    /// <param name="position">The position of the byte.</param>
    public int EndOf(int position)
    {
        int next = _starts.BinarySearch(position);
        next = next < 0 ? ~next : next + 1;
        return next < _starts.Count ? _starts[next] : Count;
    }

    private void Append(string text)
    {
        ReadOnlySpan<byte> bytes = Encode(text);
        ReadOnlySpan<byte> stored = _code is null ? bytes : Coded(_code, bytes);
        int position = Count;
        bool isPlain = bytes.Length == text.Length && stored.Length >= bytes.Length;
        _buffer.Variable((text.Length * 2) + (isPlain ? 0 : 1));
        _buffer.Raw(isPlain ? bytes : stored);
        _starts.Add(position);
        LongestEntry = Math.Max(LongestEntry, Count - position);
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

    private ReadOnlySpan<byte> Coded(TextCode code, ReadOnlySpan<byte> bytes)
    {
        if (_coded.Length < 2 * bytes.Length)
        {
            _coded = new byte[4 * bytes.Length];
        }

        return _coded.AsSpan(0, code.Encode(bytes, _coded));
    }
}
