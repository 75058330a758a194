using Factbook.Compiler.Encoding.Indexes;

namespace Factbook.Compiler.Layout.Indexes;

/// <summary>The look-up by name.</summary>
/// <param name="Position">Where it begins in the table's data.</param>
/// <param name="Section">What stands there.</param>
public sealed record NameIndexPlace(int Position, TextIndexSection Section);
