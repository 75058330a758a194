using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.Relations;

/// <summary>Finds a column that takes the values of several slots, whatever their ranges are.</summary>
internal static class ScalarColumn
{
    /// <summary>The column.</summary>
    /// <param name="slots">The slots, at least one.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="wanted">The name that it should have, with its place and what it says.</param>
    public static Column Of(IReadOnlyList<SlotDefinition> slots, SchemaIndex schema, Column wanted)
    {
        ColumnKind[] kinds = [.. slots.Select(slot => KindOf(slot, schema)).Distinct()];
        ColumnKind kind = Merged(kinds);
        bool isNumber = kind is ColumnKind.Integer or ColumnKind.Decimal or ColumnKind.Double;
        return wanted with
        {
            Kind = kind,
            Categories = Categories(slots, schema),
            Patterns = kind == ColumnKind.Text ? Patterns(slots, schema) : [],
            Minimum = isNumber ? Least([.. slots.Select(slot => Bounds(slot, schema).Minimum)]) : null,
            Maximum = isNumber ? -Least([.. slots.Select(slot => -Bounds(slot, schema).Maximum)]) : null,
            Unit = slots.Select(slot => slot.Unit).Distinct(StringComparer.Ordinal).ToArray() is [var only] ? only : null,
        };
    }

    private static ColumnKind Merged(ColumnKind[] kinds) => kinds switch
    {
        [var only] => only,
        _ when kinds.Contains(ColumnKind.Json) => ColumnKind.Json,
        _ when kinds.All(kind => kind is ColumnKind.Integer or ColumnKind.Decimal) => ColumnKind.Decimal,
        _ => ColumnKind.Text,
    };

    private static ColumnKind KindOf(SlotDefinition slot, SchemaIndex schema) => slot switch
    {
        { Ranges.Count: not 1 } or { Range.Kind: SlotRangeKind.Any or SlotRangeKind.Object } => ColumnKind.Json,
        _ => schema.Type(slot.Range)?.Kind switch
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
    };

    private static PermissibleValue[]? Categories(IReadOnlyList<SlotDefinition> slots, SchemaIndex schema) =>
        slots.All(slot => slot is { Ranges.Count: 1, Range.Kind: SlotRangeKind.Enum })
            ? [.. slots.SelectMany(slot => schema.Model.FindEnum(slot.Range.Name)!.Values).DistinctBy(value => value.Text)]
            : null;

    // Only what all slots demand is demanded of the column.
    private static string[] Patterns(IReadOnlyList<SlotDefinition> slots, SchemaIndex schema) =>
    [
        .. slots
            .Select(slot => (slot.Pattern is { } own ? [own] : Array.Empty<string>()).Concat(schema.Type(slot.Range)?.Patterns ?? default))
            .Aggregate((left, right) => left.Intersect(right, StringComparer.Ordinal)),
    ];

    private static (decimal? Minimum, decimal? Maximum) Bounds(SlotDefinition slot, SchemaIndex schema)
    {
        TypeDefinition? type = schema.Type(slot.Range);
        return (Greater(slot.MinimumValue, type?.MinimumValue), -Greater(-slot.MaximumValue, -type?.MaximumValue));
    }

    private static decimal? Greater(decimal? left, decimal? right) => left is null || right > left ? right : left;

    private static decimal? Least(decimal?[] bounds) => bounds.Contains(null) ? null : bounds.Min();
}
