using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Indexes;

namespace Factbook.Compiler.Layout.Indexes;

/// <summary>An index by an enum, or by true and false: the rows that have each value, as an index by reference has them.</summary>
/// <param name="Property">The slot.</param>
/// <param name="Position">Where the numbers of the values begin in the table's data.</param>
/// <param name="RowsPosition">Where the compressed rows begin.</param>
/// <param name="Section">What stands there.</param>
public sealed record ValueIndex(PropertyType Property, int Position, int RowsPosition, ReferenceIndexSection Section);
