using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Binding;

/// <summary>
/// The rows of one table. They depend on no other table's values, so that an edit elsewhere leaves them equal.
/// </summary>
/// <param name="RootSlot">The slot of the tree root.</param>
/// <param name="ClassName">The class that the slot's range names; a row may be of a descendant.</param>
/// <param name="Rows">
/// The rows by identifier, in ordinal order. Row <c>n</c> has the identifier <c>n</c> of the key table.
/// </param>
public sealed record TableRows(string RootSlot, string ClassName, EquatableArray<ObjectValue> Rows);
