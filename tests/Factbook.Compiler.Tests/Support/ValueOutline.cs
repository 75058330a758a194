using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using static System.FormattableString;

namespace Factbook.Compiler.Tests.Support;

/// <summary>Shows typed values on one line, so that a test can say what it expects.</summary>
internal static class ValueOutline
{
    /// <summary>The rows of a table, one line each.</summary>
    public static string[] Rows(this CompilerHost host, string table) =>
        [.. host.Dataset.Tables.Single(t => t.RootSlot == table).Rows.Select(row => Of(row, host.Schema))];

    /// <summary>A value: <c>{slot: kind text}</c> for objects, <c>[...]</c> for lists.</summary>
    public static string Of(Value? value, SchemaModel schema) => value switch
    {
        ObjectValue instance => "{" + string.Join(", ", Slots(instance, schema)) + "}",
        ListValue list => "[" + string.Join(", ", list.Items.Select(item => Of(item, schema))) + "]",
        TextValue text => $"'{text.Text}'",
        IntegerValue number => Invariant($"{number.Number}"),
        DecimalValue number => Invariant($"{number.Number}m"),
        DoubleValue number => Invariant($"{number.Number}d"),
        BooleanValue boolean => boolean.Truth ? "true" : "false",
        DateValue date => $"day {date.Date}",
        EdtfValue date => $"edtf {date.Date}",
        TimeValue time => $"time {new System.TimeSpan(time.Ticks)}",
        DateTimeValue time => Invariant($"moment {new System.DateTime(time.Ticks):s} {time.OffsetMinutes}"),
        EnumValue member => $"{member.EnumName}.{member.Text}",
        ReferenceValue reference => $"{reference.RangeClass} {reference.Id}",
        _ => value?.GetType().Name ?? "null",
    };

    private static string[] Slots(ObjectValue instance, SchemaModel schema)
    {
        ClassDefinition definition = schema.FindClass(instance.ClassName)!;
        return
        [
            .. instance.Slots.Select((value, i) => (definition.Slots[i].Name, value))
                .Where(slot => slot.value is not null)
                .Select(slot => $"{slot.Name}: {Of(slot.value, schema)}"),
        ];
    }
}
