using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Yaml;

/// <summary>
/// Numbers of which each is near the one before it, as offsets in a file are: a byte or two for each, the difference, and now and
/// then a number as it is, to begin at.
/// </summary>
/// <remarks>Immutable; safe for any number of threads.</remarks>
internal sealed class PackedNumbers : IEquatable<PackedNumbers>
{
    private const int Step = 16;

    // For every sixteenth number: itself, and where the difference of the next one begins.
    private readonly (int Number, int Next)[] _known;
    private readonly byte[] _differences;

    /// <summary>Packs numbers.</summary>
    /// <param name="numbers">The numbers.</param>
    internal PackedNumbers(IReadOnlyList<int> numbers)
    {
        Count = numbers.Count;
        _known = new (int, int)[(Count + Step - 1) / Step];
        byte[] differences = new byte[Count + (Count / 2) + 5];
        int end = 0;
        for (int i = 0; i < Count; i++)
        {
            int number = numbers[i];
            if (i % Step == 0)
            {
                _known[i / Step] = (number, end);
                continue;
            }

            if (end + 5 > differences.Length)
            {
                Array.Resize(ref differences, differences.Length * 2);
            }

            // The sign last, so that small differences either way are short.
            int difference = number - numbers[i - 1];
            uint rest = (uint)((difference << 1) ^ (difference >> 31));
            for (; rest > 127; rest >>= 7)
            {
                differences[end++] = (byte)(rest | 128);
            }

            differences[end++] = (byte)rest;
        }

        _differences = differences.AsSpan(0, end).ToArray();
    }

    /// <summary>How many there are.</summary>
    internal int Count { get; }

    /// <summary>The number at an index.</summary>
    internal int this[int index]
    {
        get
        {
            (int number, int next) = _known[index / Step];
            for (int i = index % Step; i > 0; i--)
            {
                number += Difference(ref next);
            }

            return number;
        }
    }

    /// <summary>Of ascending numbers, the index of the last one that is not greater.</summary>
    /// <param name="number">The number, not less than the first one.</param>
    internal int LastUpTo(int number)
    {
        int low = 0;
        int high = Count - 1;
        while (low < high)
        {
            int middle = low + ((high - low + 1) / 2);
            (low, high) = this[middle] <= number ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <inheritdoc/>
    public bool Equals(PackedNumbers? other) =>
        other is not null
        && Count == other.Count
        && _known.AsSpan().SequenceEqual(other._known)
        && _differences.AsSpan().SequenceEqual(other._differences);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PackedNumbers);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    private int Difference(ref int next)
    {
        uint value = 0;
        int shift = 0;
        while (_differences[next] > 127)
        {
            value |= (uint)(_differences[next++] & 127) << shift;
            shift += 7;
        }

        value |= (uint)_differences[next++] << shift;
        return (int)(value >> 1) ^ -(int)(value & 1);
    }
}
