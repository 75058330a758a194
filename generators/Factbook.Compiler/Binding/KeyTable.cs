using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding;

/// <summary>The identifiers of one table: what other tables need to know of it to refer to its rows.</summary>
/// <param name="RootSlot">The slot of the tree root.</param>
/// <param name="ClassName">The class that the slot's range names.</param>
/// <param name="Ids">The identifiers in ordinal order; the index is the row's number.</param>
/// <param name="AreOwn">Whether the identifiers are the table's own, so that others may have the same ones.</param>
public sealed record KeyTable(string RootSlot, string ClassName, EquatableArray<string> Ids, bool AreOwn = false)
{
    /// <summary>What a row is called in the whole dataset.</summary>
    /// <param name="row">The row's number.</param>
    public string KeyOf(int row) => RecordKey.Of(AreOwn ? RootSlot : null, Ids[row]);
}
