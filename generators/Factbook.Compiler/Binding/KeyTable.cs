namespace Factbook.Compiler.Binding;

/// <summary>The identifiers of one table: what other tables need to know of it to refer to its rows.</summary>
/// <param name="RootSlot">The slot of the tree root.</param>
/// <param name="ClassName">The class that the slot's range names.</param>
/// <param name="Ids">The identifiers in ordinal order; the index is the row's number.</param>
public sealed record KeyTable(string RootSlot, string ClassName, EquatableArray<string> Ids);
