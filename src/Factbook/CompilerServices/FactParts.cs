using System;
using System.ComponentModel;
using System.Runtime.InteropServices;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

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
/// The addresses stay as long as the type of the parts: eight bytes for an eighth of a megabyte.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract unsafe class FactParts
{
    /// <summary>The distance from the beginning of one part to that of the next, in bytes.</summary>
    public const int Size = 1 << SizeBits;

    internal const int SizeBits = 17;

    // Before the addresses stands a weak handle to this object; the static field of the table keeps it alive.
    internal readonly byte** Addresses;

    /// <summary>Makes the parts of a table; none is touched yet.</summary>
    /// <param name="count">The number of parts.</param>
    protected FactParts(int count)
    {
        int size = (count + 1) * sizeof(void*);
#if NET8_0_OR_GREATER
        void** memory = (void**)RuntimeHelpers.AllocateTypeAssociatedMemory(GetType(), size);
#else
        void** memory = (void**)Marshal.AllocHGlobal(size);
        new Span<byte>(memory, size).Clear();
#endif
        memory[0] = (void*)GCHandle.ToIntPtr(GCHandle.Alloc(this, GCHandleType.Weak));
        Addresses = (byte**)(memory + 1);
    }

    /// <summary>A part: a UTF-8 literal.</summary>
    /// <param name="number">The number of the part, from 0.</param>
    protected abstract ReadOnlySpan<byte> Part(int number);

    /// <summary>Asks for a part and keeps where its position 0 would be.</summary>
    internal static byte* Load(byte** addresses, int number)
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
