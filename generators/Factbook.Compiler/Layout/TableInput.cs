using Factbook.Compiler.Binding;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout;

/// <summary>All that a table's bytes depend on.</summary>
/// <param name="Types">The types of the dataset.</param>
/// <param name="Table">The table.</param>
/// <param name="Rows">Its rows, ordered by identifier.</param>
/// <param name="Targets">The identifiers of the tables that its references may point into.</param>
public sealed record TableInput(
    DatasetTypes Types, TableType Table, TableRows Rows, EquatableArray<KeyTable> Targets)
{
    /// <summary>The slots of its rows that disputes are about, in the order of the disputes.</summary>
    public EquatableArray<(int Row, string Slot)> Disputed { get; init; }
}
