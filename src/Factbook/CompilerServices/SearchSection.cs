using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// Where the parts of a full-text index stand in its data. For generated code; docs/format.md has the format.
/// </summary>
/// <param name="Documents">The number of documents.</param>
/// <param name="Tokens">The terms in all documents together, each as often as it stands there.</param>
/// <param name="Lengths">The lengths of the documents, in terms.</param>
/// <param name="Entries">The places of the texts of the terms, whose order is ordinal.</param>
/// <param name="Offsets">The places of their posting lists.</param>
/// <param name="Postings">Where the posting lists begin.</param>
/// <param name="Texts">Where the texts of the terms begin.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct SearchSection(
    int Documents, int Tokens, SearchColumn Lengths, SearchColumn Entries, SearchColumn Offsets, int Postings, int Texts)
{
    /// <summary>The number of different terms.</summary>
    public int Terms => (Offsets.Position - Entries.Position) / Entries.Width;
}

/// <summary>Numbers of one width, one after another. For generated code.</summary>
/// <param name="Position">Where they begin.</param>
/// <param name="Width">The six-bit groups of a number.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct SearchColumn(int Position, int Width)
{
    /// <summary>A number of the column.</summary>
    /// <param name="data">The data that it stands in.</param>
    /// <param name="index">Its place, from 0.</param>
    public int At(FactData data, int index) => data.Int(Position + (index * Width), Width);
}
