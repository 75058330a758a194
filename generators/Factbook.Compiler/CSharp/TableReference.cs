namespace Factbook.Compiler.CSharp;

/// <summary>A table that a reference may lead to.</summary>
/// <param name="RootSlot">The table's slot of the tree root.</param>
/// <param name="Name">The static class's name.</param>
/// <param name="RowType">The type of its rows.</param>
public sealed record TableReference(string RootSlot, string Name, TypeReference RowType);
