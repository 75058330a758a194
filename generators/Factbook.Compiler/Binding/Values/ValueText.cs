using System;
using System.Globalization;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Binding.Values;

/// <summary>The canonical text of scalar values: what conditions compare and what messages show.</summary>
public static class ValueText
{
    private const string TimeFormat = "HH:mm:ss.FFFFFFF";

    /// <summary>
    /// The text of a scalar value, or <see langword="null"/> for objects, lists and values without a type.
    /// </summary>
    public static string? Of(Value value) => value switch
    {
        TextValue text => text.Text,
        EnumValue member => member.Text,
        ReferenceValue reference => reference.Id,
        IntegerValue integer => Digits.Of(integer.Number),
        DecimalValue number => Digits.Of(number.Number),
        DoubleValue number => number.Number.ToString("R", CultureInfo.InvariantCulture),
        BooleanValue boolean => boolean.Truth ? "true" : "false",
        DateValue date => date.Date.ToString(),
        EdtfValue date => date.Date.ToString(),
        TimeValue time => new DateTime(time.Ticks).ToString(TimeFormat, CultureInfo.InvariantCulture),
        DateTimeValue moment => Moment(moment),
        _ => null,
    };

    private static string Moment(DateTimeValue moment)
    {
        const string Format = "yyyy-MM-dd'T'" + TimeFormat;
        string clock = new DateTime(moment.Ticks).ToString(Format, CultureInfo.InvariantCulture);
        int minutes = Math.Abs(moment.OffsetMinutes);
        return moment.OffsetMinutes == 0
            ? clock + "Z"
            : string.Format(
                CultureInfo.InvariantCulture,
                "{0}{1}{2:00}:{3:00}",
                clock,
                moment.OffsetMinutes < 0 ? "-" : "+",
                minutes / 60,
                minutes % 60);
    }
}
