namespace Factbook.Compiler.CSharp;

/// <summary>A table: the static class that gives its facts, and their record.</summary>
/// <param name="RootSlot">The slot of the tree root, which is the table's name in data and metadata.</param>
/// <param name="Name">The static class's name.</param>
/// <param name="Description">What the table holds.</param>
/// <param name="Record">The record of its facts: that of the table's class.</param>
/// <param name="RowClasses">The classes that its rows may be of, in order: the table's own, and its descendants where rows say which they are.</param>
public sealed record TableType(
    string RootSlot, string Name, string? Description, RecordType Record, EquatableArray<string> RowClasses)
{
    /// <summary>Whether rows say which class they are of.</summary>
    public bool IsPolymorphic => RowClasses.Count != 1 || RowClasses[0] != Record.ClassName;

    /// <summary>Whether its identifiers are its own, so that it alone finds its facts by them.</summary>
    public bool HasOwnIds { get; init; }

    /// <summary>The name in the schema, where its identifiers are its own.</summary>
    public string? OwnName => HasOwnIds ? RootSlot : null;
}
