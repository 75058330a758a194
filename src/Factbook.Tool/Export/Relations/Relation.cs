using System.Collections.Generic;

namespace Factbook.Tool.Export.Relations;

/// <summary>A flat table: what CSV files and SQL tables are made from.</summary>
/// <param name="Name">The table's name, unique without regard to case.</param>
/// <param name="Description">What its rows are.</param>
/// <param name="Path">The table of the dataset, and for each list on the way to the rows the slots that lead to it, with points between.</param>
internal sealed record Relation(string Name, string? Description, IReadOnlyList<string> Path)
{
    /// <summary>The columns in order.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>The columns of the primary key.</summary>
    public required IReadOnlyList<string> PrimaryKey { get; init; }

    /// <summary>The foreign keys.</summary>
    public required IReadOnlyList<ForeignKey> ForeignKeys { get; init; }

    /// <summary>Further keys: columns whose values together occur once.</summary>
    public required IReadOnlyList<RelationKey> UniqueKeys { get; init; }

    /// <summary>The rows, each with one text or nothing for each column; made anew whenever they are asked for.</summary>
    public required IEnumerable<string?[]> Rows { get; init; }
}

/// <summary>Columns whose values together occur once.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="NullsAreEqual">Whether two rows that lack the same value can be duplicates.</param>
internal sealed record RelationKey(IReadOnlyList<string> Columns, bool NullsAreEqual);

/// <summary>Columns that refer to a row of a table.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Table">The table that they refer to.</param>
/// <param name="TargetColumns">The columns of its primary key.</param>
internal sealed record ForeignKey(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> TargetColumns);
