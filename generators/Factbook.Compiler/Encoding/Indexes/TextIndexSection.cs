using Factbook.Compiler.Encoding.Keys;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>
/// Different texts in ordinal order, the rows that have each, and a perfect hash that leads to the only text which can be the one
/// that is sought. Positions count from the beginning of the section.
/// </summary>
/// <param name="Groups">The number of different texts, whose positions begin the section.</param>
/// <param name="EntryWidth">The number of six-bit groups of a text's position.</param>
/// <param name="RowsPosition">Where the rows begin.</param>
/// <param name="Rows">The rows of each text.</param>
/// <param name="HashPosition">Where the hash begins.</param>
/// <param name="Hash">The hash; <see langword="null"/> where none tells the texts apart, which only who knows it brings about.</param>
/// <param name="TextsPosition">Where the texts begin.</param>
/// <param name="Section">The bytes.</param>
public sealed record TextIndexSection(
    int Groups,
    int EntryWidth,
    int RowsPosition,
    CompressedRows Rows,
    int HashPosition,
    HashedRows? Hash,
    int TextsPosition,
    EquatableArray<byte> Section);
