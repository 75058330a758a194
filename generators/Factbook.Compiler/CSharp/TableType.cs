namespace Factbook.Compiler.CSharp;

/// <summary>A table: the static class that gives its facts, and their record.</summary>
/// <param name="RootSlot">The slot of the tree root, which is the table's name in data and metadata.</param>
/// <param name="Name">The static class's name.</param>
/// <param name="Description">What the table holds.</param>
/// <param name="Record">The record of its facts.</param>
/// <param name="SummarySlot">The slot whose text stands in the documentation of a fact's static member, if there is one.</param>
public sealed record TableType(string RootSlot, string Name, string? Description, RecordType Record, string? SummarySlot);
