using System;
using System.ComponentModel;
using System.Globalization;

namespace Factbook.Serialization;

/// <summary>
/// Converts a value from its text and to it, for what asks <see cref="TypeDescriptor"/>: configuration, command lines, model
/// binding, property grids. The same in every culture.
/// </summary>
/// <typeparam name="T">The type of the value, whose <see cref="object.ToString"/> is its text.</typeparam>
internal abstract class TextConverter<T> : TypeConverter
    where T : notnull
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Parse(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(
        ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T known && destinationType == typeof(string)
            ? known.ToString()
            : base.ConvertTo(context, culture, value, destinationType);

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">It is the text of no such value.</exception>
    protected abstract T Parse(string text);
}
