using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Factbook.CompilerServices;

/// <summary>
/// The bytes that a table was compiled into, and how they are read. For generated code; docs/format.md has the format.
/// </summary>
/// <remarks>
/// <para>
/// Positions are bytes from the start of the data, and are constants in generated code. Nothing is checked in a release: a
/// position outside the data reads memory that is not the table's. The compiler is the only author of positions, and a
/// debug build, which the tests of what it generates run on, checks each of them.
/// </para>
/// <para>
/// The value is a pointer, may be copied freely and read from any number of threads. Members keep their meaning
/// within a major version, because a dataset that was compiled against an older one calls them.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1720", Justification = "A reader is named after the type that it reads.")]
public readonly unsafe partial struct FactData
{
    private readonly byte* _start;
    private readonly byte** _parts;

#if DEBUG
    private readonly long _length;
#endif

    /// <summary>Takes the address of a UTF-8 literal.</summary>
    /// <remarks>
    /// The compiler places <c>"..."u8</c> in the read-only data of the assembly. That memory is mapped with the
    /// assembly and never moves, so its address outlives the <see langword="fixed"/> statement that takes it. Any other
    /// span must be over memory that stays where it is for as long as the value is used: a pinned array, say.
    /// </remarks>
    /// <param name="data">The literal.</param>
    public FactData(ReadOnlySpan<byte> data)
    {
        fixed (byte* start = data)
        {
            _start = start;
        }

#if DEBUG
        _length = data.Length;
#endif
    }

    /// <summary>Takes the addresses of parts, which are asked for when they are needed.</summary>
    /// <param name="parts">The parts, which a static field must keep alive.</param>
    public FactData(FactParts parts)
    {
        _parts = parts.Addresses;
#if DEBUG
        _length = long.MaxValue;
#endif
    }

    // Implemented in a debug build alone; without, the calls are not compiled.
    partial void Check(long position, long size);

    partial void CheckText(byte* text, int length);

    /// <summary>Where the byte at a position is, and with it all that one reader takes from there on.</summary>
    /// <param name="position">The position, or that of the section which the byte is in: a constant.</param>
    /// <param name="offset">How far into the section it is.</param>
    /// <param name="size">How many bytes are read at least.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* At(int position, uint offset = 0, int size = 1)
    {
        Check(unchecked((uint)position + offset), size);
        if (_parts == null)
        {
            // In this order, because both of the first are constants where the JIT optimises.
            return _start + position + offset;
        }

        // The address of a part is that which position 0 would have, so that no position need be taken apart.
        uint whole = (uint)position + offset;
        uint part = whole >> FactParts.SizeBits;
        byte* origin = _parts[part];
        return (origin == null ? FactParts.Load(_parts, (int)part) : origin) + whole;
    }

    /// <summary>Where a byte is, unless it is in a part whose address has not been asked for yet.</summary>
    /// <remarks>For code that must not call anything: what it knows would be written to the stack before, each time.</remarks>
    /// <param name="section">The position of a section of the table.</param>
    /// <param name="offset">How far into the section the byte is.</param>
    /// <param name="size">The bytes of the section. In a part of their own they need not be taken apart.</param>
    /// <param name="place">Where it is; if that is not known, a position in the same part.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryAt(long section, ulong offset, long size, out byte* place)
    {
        if (_parts == null)
        {
            Check(unchecked(section + (long)offset), 1);
            place = _start + section + offset;
            return true;
        }

        bool isOnePart = section >> FactParts.SizeBits == (section + size - 1) >> FactParts.SizeBits;
        ulong whole = unchecked((ulong)section + offset);
        byte* origin = _parts[(isOnePart ? (ulong)section : whole) >> FactParts.SizeBits];
        if (origin == null)
        {
            place = (byte*)(isOnePart ? (ulong)section : whole);
            return false;
        }

        place = origin + whole;
        return true;
    }
}
