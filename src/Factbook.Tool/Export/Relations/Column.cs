using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.Relations;

/// <summary>A column of a flat table.</summary>
/// <param name="Name">The name, unique in the table.</param>
/// <param name="Kind">What the texts are.</param>
/// <param name="Description">What the column says.</param>
/// <param name="IsRequired">Whether every row has a value.</param>
internal sealed record Column(string Name, ColumnKind Kind, string? Description, bool IsRequired)
{
    /// <summary>The slot whose constraints hold for the column, if there is one.</summary>
    public SlotDefinition? Slot { get; init; }

    /// <summary>The enum whose values stand in the column, if there is one.</summary>
    public EnumDefinition? Categories { get; init; }
}
