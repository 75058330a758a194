using System;
using System.Globalization;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Layout;

/// <summary>Writes scalar values as canonical text: what a content hash covers, and how values of any kind are stored.</summary>
internal static class ValueText
{
    /// <summary>Writes a single value without what it contains.</summary>
    /// <param name="value">The value; an object gives the name of its class.</param>
    public static string Scalar(Value value) => value switch
    {
        TextValue text => text.Text,
        IntegerValue integer => integer.Number.ToString(CultureInfo.InvariantCulture),
        DecimalValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        DoubleValue number => number.Number.ToString("R", CultureInfo.InvariantCulture),
        BooleanValue truth => truth.Truth ? "true" : "false",
        DateValue date => date.Date.ToString(),
        DateTimeValue moment => new DateTimeOffset(moment.Ticks, TimeSpan.FromMinutes(moment.OffsetMinutes))
            .ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        TimeValue time => new TimeSpan(time.Ticks).ToString("c", CultureInfo.InvariantCulture),
        EdtfValue date => date.Date.ToString(),
        EnumValue member => member.Text,
        ReferenceValue reference => reference.Id,
        ObjectValue instance => instance.ClassName,
        _ => "",
    };
}
