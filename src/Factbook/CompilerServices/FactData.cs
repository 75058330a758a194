using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.IO;
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

    /// <summary>Takes the address of a table that is too large for a literal, in the resource of its assembly.</summary>
    /// <remarks>
    /// The resource is mapped with the assembly, and nothing of it is read but what a fact is made of. Size and stamp tell
    /// bytes of another build before the first value is read; a resource that was changed inside is not noticed.
    /// </remarks>
    /// <param name="owner">The type that reads the table, in the assembly that has the resource.</param>
    /// <param name="size">The number of bytes.</param>
    /// <param name="stamp">The stamp of these bytes, which those of no other table or build have.</param>
    /// <exception cref="InvalidDataException">
    /// The assembly has no such resource, or not these bytes in it; the message names both the resource and the type.
    /// </exception>
    public FactData(Type owner, int size, long stamp)
    {
        _start = FactResource.Find(owner, size, stamp);
#if DEBUG
        _length = size;
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

        // In this order, because both of the first are constants where the JIT optimises.
        return _start + position + offset;
    }

    /// <summary>Where a byte is whose offset is given with more than it is, and its section with less than that.</summary>
    /// <param name="section">The position of the section, less the excess: a constant.</param>
    /// <param name="offset">How far into the section the byte is, and the excess.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* At(long section, ulong offset)
    {
        Check(unchecked(section + (long)offset), 1);
        return _start + section + offset;
    }
}
