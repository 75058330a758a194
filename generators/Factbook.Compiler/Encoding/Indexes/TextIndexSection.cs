using Factbook.Compiler.Encoding.Keys;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>
/// Different texts in ordinal order, the rows that have each, and a perfect hash that leads to the only text which can be the one
/// that is sought. Positions count from the beginning of the section.
/// </summary>
public sealed record TextIndexSection
{
    /// <summary>The number of different texts, whose positions begin the section.</summary>
    public required int Groups { get; init; }

    /// <summary>The number of six-bit groups of a text's position.</summary>
    public required int EntryWidth { get; init; }

    /// <summary>Where the rows begin.</summary>
    public required int RowsPosition { get; init; }

    /// <summary>The rows of each text.</summary>
    public required CompressedRows Rows { get; init; }

    /// <summary>Where the hash begins.</summary>
    public required int HashPosition { get; init; }

    /// <summary>The hash; <see langword="null"/> where none tells the texts apart, which only who knows it brings about.</summary>
    public required HashedRows? Hash { get; init; }

    /// <summary>Where the texts begin.</summary>
    public required int TextsPosition { get; init; }

    /// <summary>The bytes.</summary>
    public required EquatableArray<byte> Section { get; init; }
}
