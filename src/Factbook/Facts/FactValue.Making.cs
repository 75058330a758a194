using System;
using System.Globalization;

namespace Factbook;

public sealed partial class FactValue
{
    /// <summary>Makes a text.</summary>
    /// <param name="text">The text.</param>
    public static FactValue Of(string text) => new(FactValueKind.Text, NotNull(text, nameof(text)), text);

    /// <summary>Makes a whole number.</summary>
    /// <param name="number">The number.</param>
    public static FactValue Of(long number) => Make(FactValueKind.Integer, number, null);

    /// <summary>Makes a decimal number, its scale kept.</summary>
    /// <param name="number">The number.</param>
    public static FactValue Of(decimal number) => Make(FactValueKind.Decimal, number, null);

    /// <summary>Makes a binary floating-point number.</summary>
    /// <param name="number">The number.</param>
    public static FactValue Of(double number) => Make(FactValueKind.Double, number, "R");

    /// <summary>Makes true or false.</summary>
    /// <param name="truth">The value.</param>
    public static FactValue Of(bool truth) => new(FactValueKind.Boolean, truth, truth ? "true" : "false");

    /// <summary>Makes a calendar day.</summary>
    /// <param name="date">The day.</param>
    public static FactValue Of(CalendarDate date) => new(FactValueKind.Date, date, date.ToString());

    /// <summary>Makes a day, a time and an offset from UTC.</summary>
    /// <param name="moment">The moment.</param>
    public static FactValue Of(DateTimeOffset moment) => Make(
        FactValueKind.DateTime,
        moment,
        moment.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz");

    /// <summary>Makes a time of day.</summary>
    /// <param name="time">The time since midnight.</param>
    public static FactValue Of(TimeSpan time) => new(
        FactValueKind.Time, time, time < TimeSpan.Zero || time.Days > 0
            ? time.ToString("c", CultureInfo.InvariantCulture)
            : new DateTime(time.Ticks).ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));

    /// <summary>Makes a date as far as it is known.</summary>
    /// <param name="date">The date.</param>
    public static FactValue Of(EdtfDate date) => new(FactValueKind.Edtf, date, date.ToString());

    /// <summary>Makes an amount.</summary>
    /// <param name="quantity">The amount.</param>
    public static FactValue Of(Quantity quantity) =>
        OfObject(NotNull(quantity, nameof(quantity)), quantity.ToString());

    /// <summary>Makes a reference to a fact.</summary>
    /// <param name="fact">The fact.</param>
    public static FactValue Of(IFact fact) => new(FactValueKind.Reference, NotNull(fact, nameof(fact)), fact.Id);

    /// <summary>Makes an enum value.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="text">The value's text in the schema: <c>took_place</c>.</param>
    public static FactValue OfEnum<T>(T value, string text)
        where T : struct, Enum => new(FactValueKind.Enum, value, NotNull(text, nameof(text)));

    /// <summary>Makes a value of an object without an identifier of its own.</summary>
    /// <param name="value">The object, immutable and equal by its content.</param>
    /// <param name="text">What the value shows as; the same in every culture.</param>
    public static FactValue OfObject(object value, string text) =>
        new(FactValueKind.Object, NotNull(value, nameof(value)), NotNull(text, nameof(text)));

    /// <summary>Makes a scalar of its kind and its text.</summary>
    /// <param name="kind">The kind: not an enum value, a reference or an object.</param>
    /// <param name="text">The text, canonical or nearly so: what <see cref="Text"/> gives is.</param>
    /// <exception cref="FormatException">The text is no value of the kind.</exception>
    /// <exception cref="OverflowException">The number is too large for its type.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Values of the kind need more than a text.</exception>
    public static FactValue Parse(FactValueKind kind, string text) => kind switch
    {
        FactValueKind.Text => Of(text),
        FactValueKind.Integer => Of(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
        FactValueKind.Decimal => Of(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        FactValueKind.Double => Of(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        FactValueKind.Boolean => Of(bool.Parse(text)),
        FactValueKind.Date => Of(CalendarDate.Parse(text)),
        FactValueKind.DateTime => Of(
            DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)),
        FactValueKind.Time => Of(TimeSpan.ParseExact(text, "c", CultureInfo.InvariantCulture)),
        FactValueKind.Edtf => Of(EdtfDate.Parse(text)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), "A text alone does not make a value of this kind."),
    };

    private static FactValue Make<T>(FactValueKind kind, T content, string? format)
        where T : struct, IFormattable => new(kind, content, content.ToString(format, CultureInfo.InvariantCulture));

    private static T NotNull<T>(T value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);
}
