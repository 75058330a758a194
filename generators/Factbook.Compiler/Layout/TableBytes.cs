using System;
using System.Buffers.Binary;
using System.IO;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Factbook.Compiler.Layout;

/// <summary>The bytes of a table or an index, equal to others byte by byte.</summary>
public sealed class TableBytes : IEquatable<TableBytes>
{
    /// <summary>The most bytes that are a literal: two megabytes. What is larger travels in <see cref="TableResource"/>.</summary>
    /// <remarks>
    /// The C# compiler takes 0.6 s and 60 MB for a literal of this size and nothing for a resource, whose first byte comes 0.2
    /// to 0.3 ms later in each program that starts.
    /// </remarks>
    public const int LargestLiteral = 2 << 20;

    private readonly ArraySegment<byte> _bytes;

    /// <summary>Wraps bytes that nobody changes afterwards.</summary>
    /// <param name="bytes">The bytes of an array; not copied.</param>
    public TableBytes(ReadOnlyMemory<byte> bytes)
    {
        _bytes = MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> segment) ? segment : new ArraySegment<byte>(bytes.ToArray());
        if (IsLarge)
        {
            using var hash = SHA256.Create();
            Stamp = BinaryPrimitives.ReadInt64LittleEndian(hash.ComputeHash(_bytes.Array, _bytes.Offset, _bytes.Count));
        }
    }

    /// <summary>The number of bytes.</summary>
    public int Count => _bytes.Count;

    /// <summary>Whether the bytes are too many for a literal.</summary>
    public bool IsLarge => Count > LargestLiteral;

    /// <summary>What tells large bytes from all others: the first eight bytes of their SHA-256. 0 for small ones.</summary>
    public long Stamp { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> AsSpan() => _bytes;

    /// <summary>Writes the bytes to a stream.</summary>
    /// <param name="stream">The stream.</param>
    public void WriteTo(Stream stream) => stream.Write(_bytes.Array, _bytes.Offset, _bytes.Count);

    /// <inheritdoc/>
    public bool Equals(TableBytes? other) => other is not null && AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableBytes);

    /// <summary>A hash code of the length: tables of equal length are compared.</summary>
    public override int GetHashCode() => Count;
}
