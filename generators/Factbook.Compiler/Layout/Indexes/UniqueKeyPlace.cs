using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Indexes;

namespace Factbook.Compiler.Layout.Indexes;

/// <summary>An index by a unique key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Position">Where it begins in the table's data.</param>
/// <param name="Section">What stands there.</param>
public sealed record UniqueKeyPlace(UniqueKeyType Key, int Position, UniqueKeySection Section);
