using System;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Hashing;

/// <summary>A text that grows and is used up again and again, without a copy of its own each time.</summary>
internal sealed class CanonicalText
{
    // Enough for any int.
    private const int MostDigits = 10;

    private char[] _characters = new char[1 << 12];
    private byte[] _bytes = [];

    public int Length { get; private set; }

    public void Append(char character)
    {
        Reserve(1);
        _characters[Length++] = character;
    }

    public void Append(string text)
    {
        Reserve(text.Length);
        text.CopyTo(0, _characters, Length, text.Length);
        Length += text.Length;
    }

    /// <summary>Appends a text with its length before it, so that it cannot look like two.</summary>
    public void AppendCounted(string text)
    {
        Append(text.Length);
        Append(':');
        Append(text);
    }

    /// <summary>What <see cref="AppendCounted"/> appends.</summary>
    public static string Counted(string text) => Digits.Of(text.Length) + ":" + text;

    /// <summary>Takes all of it out.</summary>
    /// <returns>Its UTF-8, which the next call overwrites.</returns>
    public ArraySegment<byte> Take()
    {
        int most = System.Text.Encoding.UTF8.GetMaxByteCount(Length);
        if (_bytes.Length < most)
        {
            _bytes = new byte[most];
        }

        int count = System.Text.Encoding.UTF8.GetBytes(_characters, 0, Length, _bytes, 0);
        Length = 0;
        return new ArraySegment<byte>(_bytes, 0, count);
    }

    private void Append(int number)
    {
        Reserve(MostDigits);
        int digits = 1;
        for (int rest = number; rest >= 10; rest /= 10)
        {
            digits++;
        }

        Length += digits;
        for (int i = 1; i <= digits; i++, number /= 10)
        {
            _characters[Length - i] = (char)('0' + (number % 10));
        }
    }

    private void Reserve(int more)
    {
        if (Length + more > _characters.Length)
        {
            Array.Resize(ref _characters, Math.Max(Length + more, 2 * _characters.Length));
        }
    }
}
