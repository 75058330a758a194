namespace Factbook.Compiler.Layout.Indexes;

/// <summary>The look-up by name: folded names in order, with the rows that have them.</summary>
/// <param name="Position">Where it begins in the table's data.</param>
/// <param name="Count">The number of pairs of a name and a row.</param>
/// <param name="EntryWidth">Groups of a name's position.</param>
/// <param name="RowWidth">Groups of a row.</param>
/// <param name="LongestText">The bytes of the longest name.</param>
public sealed record NameIndexPlace(int Position, int Count, int EntryWidth, int RowWidth, int LongestText);
