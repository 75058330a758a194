using Factbook.Compiler.Encoding.Indexes;

namespace Factbook.Compiler.Layout.Indexes;

/// <summary>An index by text that the schema asks for.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Position">Where it begins in the table's data.</param>
/// <param name="Section">What stands there.</param>
public sealed record TextIndexPlace(IndexedSlot Slot, int Position, TextIndexSection Section);
