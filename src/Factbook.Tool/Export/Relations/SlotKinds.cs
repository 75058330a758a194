using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.Relations;

/// <summary>What the column of a slot holds.</summary>
internal static class SlotKinds
{
    /// <summary>The kind of the column.</summary>
    public static ColumnKind Of(SlotDefinition slot, RelationBuilder builder) =>
        slot.Ranges.Count != 1 ? ColumnKind.Json : Of(slot.Range, builder);

    /// <summary>The enum of the column, if there is one.</summary>
    public static EnumDefinition? Categories(SlotDefinition slot, RelationBuilder builder) =>
        slot.Ranges.Count == 1 && slot.Range.Kind == SlotRangeKind.Enum ? builder.Enum(slot.Range.Name) : null;

    /// <summary>Whether the column holds EDTF dates.</summary>
    public static bool IsEdtf(SlotDefinition slot, RelationBuilder builder) =>
        slot.Range.Kind == SlotRangeKind.Type && builder.Scalar(slot.Range.Name) == ScalarKind.Edtf;

    private static ColumnKind Of(SlotRange range, RelationBuilder builder) => range.Kind switch
    {
        SlotRangeKind.Type => builder.Scalar(range.Name) switch
        {
            ScalarKind.Integer => ColumnKind.Integer,
            ScalarKind.Decimal => ColumnKind.Decimal,
            ScalarKind.Double => ColumnKind.Double,
            ScalarKind.Boolean => ColumnKind.Boolean,
            ScalarKind.Date => ColumnKind.Date,
            ScalarKind.DateTime => ColumnKind.DateTime,
            ScalarKind.Time => ColumnKind.Time,
            _ => ColumnKind.Text,
        },
        SlotRangeKind.Any or SlotRangeKind.Object => ColumnKind.Json,
        _ => ColumnKind.Text,
    };
}
