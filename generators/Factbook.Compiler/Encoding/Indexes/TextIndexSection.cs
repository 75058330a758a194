namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>
/// Texts in ordinal order with the rows that have them. The writer prints
/// <c>new TextIndex&lt;T&gt;(table, data, position, {Count}, {EntryWidth}, {RowWidth})</c>.
/// </summary>
/// <param name="Count">The number of pairs of a text and a row.</param>
/// <param name="EntryWidth">The number of six-bit groups of a text's position.</param>
/// <param name="RowWidth">The number of six-bit groups of a row.</param>
/// <param name="LongestText">The number of bytes of the longest text.</param>
/// <param name="Section">The bytes: the positions, the rows, the texts.</param>
public sealed record TextIndexSection(
    int Count, int EntryWidth, int RowWidth, int LongestText, EquatableArray<byte> Section);
