using System.Collections.Generic;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.Relations;

/// <summary>A column of a flat table.</summary>
/// <param name="Name">The name, unique in the table without regard to case.</param>
/// <param name="Kind">What the texts are.</param>
/// <param name="Description">What the column says.</param>
/// <param name="IsRequired">Whether every row has a value.</param>
internal sealed record Column(string Name, ColumnKind Kind, string? Description, bool IsRequired)
{
    /// <summary>The slots that lead from the row to the value; none for a column of a key.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];

    /// <summary>Whether the column follows from another one.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The values that may stand in the column, where they are listed.</summary>
    public IReadOnlyList<PermissibleValue>? Categories { get; init; }

    /// <summary>The patterns of .NET, all of which the texts match.</summary>
    public IReadOnlyList<string> Patterns { get; init; } = [];

    /// <summary>The least number.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The greatest number.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The unit of the numbers.</summary>
    public string? Unit { get; init; }
}
