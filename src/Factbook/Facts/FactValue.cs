using System;
using System.Diagnostics.CodeAnalysis;

namespace Factbook;

/// <summary>
/// A value of any kind that a slot can have: what a claim claims. Immutable and safe to use from any thread.
/// </summary>
/// <remarks>
/// Two values are equal when they are of one kind and their contents are: decimals by number, enum values by text,
/// facts when they are the same fact.
/// </remarks>
public sealed partial class FactValue : IEquatable<FactValue>
{
    private readonly object _content;

    private FactValue(FactValueKind kind, object content, string text)
    {
        Kind = kind;
        _content = content;
        Text = text;
    }

    /// <summary>What kind of value it is; tells which accessor gives it.</summary>
    public FactValueKind Kind { get; }

    /// <summary>
    /// The value in its canonical form, the same in every culture: the text itself, the identifier of a fact, the text
    /// of an enum value in the schema, <c>4.77 bn USD</c>.
    /// </summary>
    public string Text { get; }

    /// <summary>Gives the value where it is of a C# type.</summary>
    /// <typeparam name="T">
    /// The type: <see cref="long"/>, <see cref="EdtfDate"/>, <see cref="Quantity"/>, a class of facts.
    /// </typeparam>
    /// <param name="value">The value, or the default of the type.</param>
    /// <returns>Whether it is of this type.</returns>
    public bool TryGet<T>([NotNullWhen(true)] out T? value)
    {
        if (_content is T content)
        {
            value = content;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind, which the message names.</exception>
    public string AsText() => Kind == FactValueKind.Text ? Text : throw WrongKind("a text");

    /// <summary>The whole number.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind, which the message names.</exception>
    public long AsInteger() => As<long>("a whole number");

    /// <summary>The decimal number.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind, which the message names.</exception>
    public decimal AsDecimal() => As<decimal>("a decimal number");

    /// <summary>The binary floating-point number.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind, which the message names.</exception>
    public double AsDouble() => As<double>("a floating-point number");

    /// <summary>True or false.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind, which the message names.</exception>
    public bool AsBoolean() => As<bool>("true or false");

    /// <summary>The calendar day.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind, which the message names.</exception>
    public CalendarDate AsDate() => As<CalendarDate>("a day");

    /// <summary>The day, time and offset.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind, which the message names.</exception>
    public DateTimeOffset AsDateTime() => As<DateTimeOffset>("a day and time");

    /// <summary>The time of day.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind, which the message names.</exception>
    public TimeSpan AsTime() => As<TimeSpan>("a time of day");

    /// <summary>The date as far as it is known.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind, which the message names.</exception>
    public EdtfDate AsEdtfDate() => As<EdtfDate>("an EDTF date");

    /// <summary>The enum value.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <exception cref="InvalidOperationException">The value is of another kind or of another enum.</exception>
    public T AsEnum<T>()
        where T : struct, Enum => As<T>("a value of " + typeof(T).Name);

    /// <summary>The fact.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind, which the message names.</exception>
    public IFact AsFact() => As<IFact>("a fact");

    /// <summary>The amount.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind, which the message names.</exception>
    public Quantity AsQuantity() => As<Quantity>("a quantity");

    /// <inheritdoc/>
    public bool Equals(FactValue? other) => other is not null && Kind == other.Kind && (Kind == FactValueKind.Enum
        ? string.Equals(Text, other.Text, StringComparison.Ordinal)
        : _content.Equals(other._content));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactValue);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Kind == FactValueKind.Enum ? StringComparer.Ordinal.GetHashCode(Text) : _content.GetHashCode();

    /// <summary>Gives <see cref="Text"/>.</summary>
    public override string ToString() => Text;

    /// <summary>Whether two values are of one kind and equal.</summary>
    public static bool operator ==(FactValue? left, FactValue? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ in kind or content.</summary>
    public static bool operator !=(FactValue? left, FactValue? right) => !(left == right);

    private T As<T>(string wanted) => _content is T content ? content : throw WrongKind(wanted);

    private InvalidOperationException WrongKind(string wanted) => new(
        $"'{Text}' is not {wanted}; it is a value of the kind {Kind}.");
}
