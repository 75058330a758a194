using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Indexes;

namespace Factbook.Compiler.Layout.Indexes;

/// <summary>An index by date: the rows in the order of the earliest day that a slot's date allows.</summary>
/// <param name="Property">The slot.</param>
/// <param name="IsOnly">Whether it is the table's only one, so that the table class offers its questions itself.</param>
/// <param name="Position">Where it begins in the table's data.</param>
/// <param name="Section">What stands there.</param>
public sealed record DateIndexPlace(PropertyType Property, bool IsOnly, int Position, DateIndexSection Section);
