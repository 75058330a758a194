using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Factbook.CompilerServices;

/// <summary>
/// The hash of a text or of the values of a unique key, the same on every machine. Equal values have equal hashes. For the compiler
/// and for generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct KeyHash
{
    private const int Word = 4;
    private const ulong FirstFactor = 0x9E3779B97F4A7C15;
    private const ulong SecondFactor = 0xC2B2AE3D27D4EB4F;

    // What is not there is told apart from each number.
    private const ulong None = 1;
    private const ulong Known = 2;

    // To divide by a one of greatest scale leaves no zero at the end of a decimal.
    private const decimal One = 1.0000000000000000000000000000m;

    private KeyHash(ulong value) => Value = value;

    /// <summary>The hash; its high bits are the best ones.</summary>
    public ulong Value { get; }

    /// <summary>Takes in a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public KeyHash Add(string? text) => text is null
        ? With(0, None)
        : Add(ref Unsafe.AsRef(in text.GetPinnableReference()), text.Length);

    /// <summary>Takes in a whole number, or true and false as 1 and 0.</summary>
    public KeyHash Add(long? number) => number is { } known ? Add(known) : With(0, None);

    /// <summary>Takes in a whole number, the number of an enum's member, or that of a fact.</summary>
    public KeyHash Add(long number) => With((ulong)number, Known);

    /// <summary>Takes in two numbers at once, neither of which waits for the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public KeyHash Add(long first, long second) => With((ulong)first, (ulong)second);

    /// <summary>Takes in a truth value.</summary>
    public KeyHash Add(bool? truth) => truth is { } known ? Add(known ? 1L : 0L) : With(0, None);

    /// <summary>Takes in a decimal number.</summary>
    public KeyHash Add(decimal? number)
    {
        if (number is not { } known)
        {
            return With(0, None);
        }

        // Zero may have a sign.
        DecimalBits bits = DecimalBits.Of(known == 0 ? 0 : known / One);
        return With((uint)bits.Low | ((ulong)(uint)bits.Middle << 32), (uint)bits.High | ((ulong)(uint)bits.Flags << 32));
    }

    /// <summary>Takes in a binary number.</summary>
    public KeyHash Add(double? number) => number is { } known ? Add(BitConverter.DoubleToInt64Bits(known + 0.0)) : With(0, None);

    /// <summary>Takes in a day.</summary>
    public KeyHash Add(CalendarDate? day) => Add((long?)day?.DayNumber);

    /// <summary>Takes in a moment.</summary>
    public KeyHash Add(DateTimeOffset? moment) => Add(moment?.UtcTicks);

    /// <summary>Takes in a time of day.</summary>
    public KeyHash Add(TimeSpan? time) => Add(time?.Ticks);

    /// <summary>Takes in a date.</summary>
    public KeyHash Add(EdtfDate? date) => date is not { } known ? With(0, None)
        : PackedEdtf.TryPack(known, out int start, out int end) ? Add((long)((uint)start | ((ulong)(uint)end << 32)))
        : Add(known.ToString());

    // Eight characters at a time; the last ones may be those of the step before, too. A text below four is one word, in which some
    // of its characters stand twice. The length is spread over all bits, or it would make up for a character.
    private KeyHash Add(ref char first, int length)
    {
        KeyHash hash = new(unchecked((Value + (uint)length + Known) * SecondFactor));
        if (length < Word)
        {
            return length == 0 ? hash.With(0, Known) : hash.With(
                first | ((ulong)Unsafe.Add(ref first, length >> 1) << 16) | ((ulong)Unsafe.Add(ref first, length - 1) << 32), Known);
        }

        int at = 0;
        for (; at < length - (2 * Word); at += 2 * Word)
        {
            hash = hash.With(Characters.Four(ref Unsafe.Add(ref first, at)), Characters.Four(ref Unsafe.Add(ref first, at + Word)));
        }

        at = Math.Min(at, length - Word);
        return hash.With(Characters.Four(ref Unsafe.Add(ref first, at)), Characters.Four(ref Unsafe.Add(ref first, length - Word)));
    }

    // The second word waits for nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private KeyHash With(ulong first, ulong second)
    {
        ulong state = unchecked(((Value ^ first) * FirstFactor) + (second * SecondFactor));
        return new KeyHash(state ^ (state >> 32));
    }
}
