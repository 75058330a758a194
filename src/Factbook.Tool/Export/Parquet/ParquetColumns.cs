using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Tool.Export.Relations;
using Parquet.Schema;

namespace Factbook.Tool.Export.Parquet;

/// <summary>
/// The columns of a scalar: its own and, where a type of Parquet cannot hold all that is said, one with the text as it is written,
/// or those with the bounds of a date.
/// </summary>
internal static class ParquetColumns
{
    /// <summary>The columns of slots of one name.</summary>
    /// <param name="group">The slots.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name of the first column.</param>
    /// <param name="names">Gives names to the others.</param>
    /// <param name="path">The table and the slots, for messages.</param>
    public static IEnumerable<ParquetNode> Of(SlotGroup group, SchemaIndex schema, string name, UniqueNames names, string[] path)
    {
        SlotDefinition[] slots = [.. group.Slots.Select(owned => owned.Slot)];
        ColumnKind kind = ScalarColumn.Of(slots, schema, new Column(name, ColumnKind.Text, null, false)).Kind;
        bool isEdtf = slots.Any(slot => slot.Ranges.Count == 1 && schema.Type(slot.Range)?.Kind == ScalarKind.Edtf);
        return kind switch
        {
            ColumnKind.Integer => [Scalar<long>(name, value => (value as IntegerValue)?.Number)],
            ColumnKind.Double => [Scalar<double>(name, value => (value as DoubleValue)?.Number)],
            ColumnKind.Boolean => [Scalar<bool>(name, value => (value as BooleanValue)?.Truth)],
            ColumnKind.Date => [Date(name, value => (value as DateValue)?.Date)],
            ColumnKind.Decimal => [new ParquetDecimal(name, string.Join('.', path)), AsWritten(name, names)],
            ColumnKind.DateTime => [Moment(name), AsWritten(name, names)],
            ColumnKind.Json => [Text(name, value => CellText.Json(value, schema.Model))],
            _ when isEdtf =>
            [
                Text(name, ValueText.Of),
                Date(names.Take(name + "_earliest"), value => (value as EdtfValue)?.Date.Earliest),
                Date(names.Take(name + "_latest"), value => (value as EdtfValue)?.Date.Latest),
            ],
            _ => [Text(name, ValueText.Of)],
        };
    }

    /// <summary>A column of texts.</summary>
    public static ParquetNode Text(string name, Func<Value, string?> text) => new ParquetScalar<ReadOnlyMemory<char>>(
        new DataField(name, typeof(string), isNullable: true), value => text(value)?.AsMemory());

    private static ParquetNode AsWritten(string name, UniqueNames names) => Text(names.Take(name + "_text"), ValueText.Of);

    private static ParquetScalar<T> Scalar<T>(string name, Func<Value, T?> read)
        where T : struct => new(new DataField(name, typeof(T), isNullable: true), read);

    private static ParquetScalar<DateTime> Date(string name, Func<Value, CalendarDate?> date) => new(
        new DateTimeDataField(name, DateTimeFormat.Date, isNullable: true), value => date(value)?.ToDateOnly().ToDateTime(default, DateTimeKind.Utc));

    // Whole microseconds of UTC; the text beside it has what is finer, and the offset.
    private static ParquetScalar<DateTime> Moment(string name) => new(
        new DateTimeDataField(name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, DateTimeTimeUnit.Micros, isNullable: true),
        value => value is DateTimeValue moment
            ? new DateTime(moment.Ticks - (moment.OffsetMinutes * TimeSpan.TicksPerMinute), DateTimeKind.Utc)
            : null);
}
