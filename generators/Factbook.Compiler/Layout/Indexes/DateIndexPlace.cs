using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Indexes;

namespace Factbook.Compiler.Layout.Indexes;

/// <summary>An index by date: the rows in the order of the earliest day that a slot's date allows.</summary>
/// <param name="Property">The slot.</param>
/// <param name="Position">Where it begins in the table's data.</param>
/// <param name="Section">What stands there.</param>
public sealed record DateIndexPlace(PropertyType Property, int Position, DateIndexSection Section);
