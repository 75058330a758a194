using System;
using System.Globalization;
using System.Text;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Layout;

/// <summary>Writes values as canonical text: what a content hash covers, and how values of any kind are stored.</summary>
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

    /// <summary>Appends a value with all that it contains, so that different content gives different text.</summary>
    /// <param name="result">What to append to.</param>
    /// <param name="value">The value, or <see langword="null"/> where absent.</param>
    public static void Append(StringBuilder result, Value? value)
    {
        switch (value)
        {
            case null:
                result.Append('-');
                break;
            case ListValue list:
                result.Append('[');
                foreach (Value item in list.Items)
                {
                    Append(result, item);
                }

                result.Append(']');
                break;
            case ObjectValue instance:
                result.Append('{');
                foreach (Value? slot in instance.Slots)
                {
                    Append(result, slot);
                }

                result.Append('}');
                break;
            default:
                string text = Scalar(value);
                result.Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(text);
                break;
        }
    }
}
