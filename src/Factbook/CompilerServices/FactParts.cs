using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Factbook.CompilerServices;

/// <summary>
/// The literals of a table that is too large for one: compiling a literal takes memory in proportion to its length.
/// For generated code; docs/format.md says how a table is cut up.
/// </summary>
/// <remarks>
/// <para>
/// Part n begins at the position n * <see cref="Size"/> and goes on beyond the next one's beginning, so far that
/// whatever begins in a part ends in it. Positions thus stay those of the whole table, and a reader needs one address.
/// </para>
/// <para>
/// The address of a part is asked for when it is first needed. Threads that ask at the same time write the same.
/// The addresses stay for the life of the process: eight bytes for a quarter of a megabyte.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract unsafe class FactParts
{
    /// <summary>The distance from the beginning of one part to that of the next, in bytes.</summary>
    public const int Size = 1 << SizeBits;

    private const int SizeBits = 18;

    // Before the addresses stands a weak handle to this object; the static field of the table keeps it alive.
    private readonly byte** _addresses;

    /// <summary>Makes the parts of a table; none is touched yet.</summary>
    /// <param name="count">The number of parts.</param>
    protected FactParts(int count)
    {
        void** memory = (void**)Marshal.AllocHGlobal((count + 1) * sizeof(void*));
        memory[0] = (void*)GCHandle.ToIntPtr(GCHandle.Alloc(this, GCHandleType.Weak));
        for (int i = 1; i <= count; i++)
        {
            memory[i] = null;
        }

        _addresses = (byte**)(memory + 1);
    }

    /// <summary>The data of the table.</summary>
    public FactData Data => new(_addresses);

    /// <summary>Where the byte at a position is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static byte* At(byte** addresses, int position)
    {
        // An address is that which position 0 would have, so that no position need be taken apart.
        byte* origin = addresses[position >>> SizeBits];
        return (origin == null ? Load(addresses, position >>> SizeBits) : origin) + position;
    }

    /// <summary>A part: a UTF-8 literal.</summary>
    /// <param name="number">The number of the part, from 0.</param>
    protected abstract ReadOnlySpan<byte> Part(int number);

    private static byte* Load(byte** addresses, int number)
    {
        var parts = (FactParts)GCHandle.FromIntPtr((IntPtr)addresses[-1]).Target!;
        fixed (byte* start = parts.Part(number))
        {
            byte* origin = start - ((nint)number * Size);
            addresses[number] = origin;
            return origin;
        }
    }
}
