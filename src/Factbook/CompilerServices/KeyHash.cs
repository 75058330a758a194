using System;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// The hash of the values of a unique key, the same on every machine. Equal values have equal hashes. For the compiler and for
/// generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct KeyHash
{
    private const uint Prime = 0x9E3779B1;

    // To divide by a one of greatest scale leaves no zero at the end of a decimal.
    private const decimal One = 1.0000000000000000000000000000m;

    private readonly uint _state;

    private KeyHash(uint state) => _state = state;

    /// <summary>The hash; its high bits are the best ones.</summary>
    public uint Value => unchecked((_state ^ (_state >> 15)) * Prime);

    /// <summary>Takes in a text.</summary>
    public KeyHash Add(string? text)
    {
        uint state = Mixed(text is null ? 1u : 2u);
        foreach (char character in text ?? "")
        {
            state = unchecked((state ^ character) * Prime);
            state ^= state >> 15;
        }

        return new KeyHash(state);
    }

    /// <summary>Takes in a whole number, the number of an enum's member, or true and false as 1 and 0.</summary>
    public KeyHash Add(long? number) => number is { } known
        ? new KeyHash(Mixed(unchecked((uint)known ^ (uint)(known >> 32) ^ 3u)))
        : new KeyHash(Mixed(1u));

    /// <summary>Takes in a truth value.</summary>
    public KeyHash Add(bool? truth) => Add(truth is { } known ? known ? 1L : 0L : null);

    /// <summary>Takes in a decimal number.</summary>
    public KeyHash Add(decimal? number)
    {
        if (number is not { } known)
        {
            return Add((long?)null);
        }

        int[] bits = decimal.GetBits(known / One);
        return Add(bits[0] ^ ((long)bits[1] << 32)).Add(bits[2] ^ ((long)bits[3] << 32));
    }

    /// <summary>Takes in a binary number.</summary>
    public KeyHash Add(double? number) => Add(number is { } known ? BitConverter.DoubleToInt64Bits(known + 0.0) : null);

    /// <summary>Takes in a day.</summary>
    public KeyHash Add(CalendarDate? day) => Add((long?)day?.DayNumber);

    /// <summary>Takes in a moment.</summary>
    public KeyHash Add(DateTimeOffset? moment) => Add(moment?.UtcTicks);

    /// <summary>Takes in a time of day.</summary>
    public KeyHash Add(TimeSpan? time) => Add(time?.Ticks);

    /// <summary>Takes in a date.</summary>
    public KeyHash Add(EdtfDate? date) => date is not { } known ? Add((long?)null)
        : PackedEdtf.TryPack(known, out int start, out int end) ? Add(start ^ ((long)end << 32))
        : Add(known.ToString());

    /// <summary>Takes in a reference.</summary>
    public KeyHash Add(IFact? fact) => Add(fact?.Id);

    private uint Mixed(uint number)
    {
        uint state = unchecked((_state ^ number) * Prime);
        return state ^ (state >> 15);
    }
}
