using System;

namespace Factbook.Compiler.Layout;

/// <summary>The bytes of a table, equal to others byte by byte.</summary>
public sealed class TableBytes : IEquatable<TableBytes>
{
    private readonly ReadOnlyMemory<byte> _bytes;

    /// <summary>Wraps bytes that nobody changes afterwards.</summary>
    /// <param name="bytes">The bytes; not copied.</param>
    public TableBytes(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    /// <summary>The number of bytes.</summary>
    public int Count => _bytes.Length;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> AsSpan() => _bytes.Span;

    /// <inheritdoc/>
    public bool Equals(TableBytes? other) => other is not null && AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableBytes);

    /// <summary>A hash code of the length: tables of equal length are compared.</summary>
    public override int GetHashCode() => _bytes.Length;
}
