using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Binding;

/// <summary>The rows that one data file holds, bound to the schema.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Tables">The rows by slot of the tree root, in the order of the file.</param>
/// <param name="Problems">What does not fit the schema in this file alone.</param>
/// <param name="IsComplete">
/// Whether every record that the file holds is known by its identifier: it could be read to its end, and no table or
/// row in it was lost. Where some file is not, references that lead nowhere are not reported.
/// </param>
public sealed record BoundFile(
    string Path,
    EquatableArray<BoundTable> Tables,
    EquatableArray<Problem> Problems,
    bool IsComplete);

/// <summary>The rows of one table that one file holds.</summary>
/// <param name="RootSlot">The slot of the tree root.</param>
/// <param name="Rows">The rows, in the order of the file. Their equality is that of the content.</param>
/// <param name="Bytes">At most how many bytes the rows count in <see cref="TableLimits"/>.</param>
public sealed record BoundTable(string RootSlot, EquatableArray<ObjectValue> Rows, long Bytes);
