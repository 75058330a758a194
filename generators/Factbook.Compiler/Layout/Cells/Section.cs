using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout.Cells;

/// <summary>Records of one size, side by side: the rows of a table, or the values of one class that its rows own.</summary>
/// <param name="Record">The C# type of a record.</param>
/// <param name="Position">Where the first record begins in the table's data.</param>
/// <param name="Stride">The bytes of a record.</param>
/// <param name="Count">The number of records.</param>
/// <param name="Fields">The slots in order.</param>
public sealed record Section(RecordType Record, int Position, int Stride, int Count, EquatableArray<Field> Fields);
