using System.Collections.Generic;

namespace Factbook.Tool.Export.Relations;

/// <summary>A flat table: what CSV files and SQL tables are made from.</summary>
/// <param name="Name">The table's name.</param>
/// <param name="Description">What its rows are.</param>
internal sealed record Relation(string Name, string? Description)
{
    /// <summary>The slot whose list the table holds; none for the tables of the dataset.</summary>
    public string? ListSlot { get; init; }

    /// <summary>The columns in order.</summary>
    public List<Column> Columns { get; } = [];

    /// <summary>The columns of the primary key.</summary>
    public List<string> PrimaryKey { get; } = [];

    /// <summary>The foreign keys.</summary>
    public List<ForeignKey> ForeignKeys { get; } = [];

    /// <summary>Further keys: columns whose values together occur once.</summary>
    public List<RelationKey> UniqueKeys { get; } = [];

    /// <summary>The rows, each with one text or nothing for each column.</summary>
    public List<string?[]> Rows { get; } = [];
}

/// <summary>Columns whose values together occur once.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="NullsAreEqual">Whether two rows that lack the same value can be duplicates.</param>
internal sealed record RelationKey(IReadOnlyList<string> Columns, bool NullsAreEqual);
