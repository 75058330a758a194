using System;
using System.Diagnostics.CodeAnalysis;
using Factbook.Serialization;

namespace Factbook;

public readonly partial struct EdtfDate : IFormattable
#if NET8_0_OR_GREATER
    , ISpanFormattable, ISpanParsable<EdtfDate>
#endif
{
    /// <summary>
    /// Reads a date such as <c>2015-05-10</c>, <c>2015-05~</c>, <c>201X</c>, <c>2015-21</c>, <c>-0044</c>,
    /// <c>2015-05-10T09:30:00Z</c> or <c>2021-06-21/..</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no such date; the message says what is wrong with it.</exception>
    public static EdtfDate Parse(string text) =>
        text is null ? throw new ArgumentNullException(nameof(text)) : Parse(text.AsSpan());

    /// <summary>Reads a date as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no such date; the message says what is wrong with it.</exception>
    public static EdtfDate Parse(ReadOnlySpan<char> text)
    {
        EdtfFault fault = EdtfParser.Parse(text, out EdtfDate date, out ReadOnlySpan<char> faulty);
        return fault == EdtfFault.None ? date : throw new FormatException(EdtfFaultText.Describe(fault, faulty));
    }

    /// <summary>Reads a date as <see cref="Parse(string)"/> does, and says whether it could.</summary>
    /// <param name="text">The text; <see langword="null"/> is no date.</param>
    /// <param name="date">The date, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfDate date) =>
        TryParse(text.AsSpan(), out date);

    /// <summary>Reads a date as <see cref="Parse(string)"/> does, and says whether it could.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date) =>
        EdtfParser.Parse(text, out date, out _) == EdtfFault.None;

    /// <summary>
    /// Reads a date as <see cref="Parse(string)"/> does, or says in plain words what is wrong with the text.
    /// </summary>
    /// <param name="text">The text; <see langword="null"/> is no date.</param>
    /// <param name="date">The date, or the default value.</param>
    /// <param name="problem">What is wrong: <c>2023-02-30: February 2023 has 28 days</c>.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        out EdtfDate date,
        [NotNullWhen(false)] out string? problem)
    {
        EdtfFault fault = EdtfParser.Parse(text.AsSpan(), out date, out ReadOnlySpan<char> faulty);
        problem = fault == EdtfFault.None ? null : EdtfFaultText.Describe(fault, faulty);
        return fault == EdtfFault.None;
    }

    /// <summary>Gives the text as EDTF writes it, from which <see cref="Parse(string)"/> makes the same date.</summary>
    // Not interpolated, which would be generic code over a type of ours, for which the runtime has no machine code.
    public override string ToString() => IsInterval ? Start.ToString() + "/" + End.ToString() : Start.ToString();

    /// <summary>Gives the text as EDTF writes it.</summary>
    /// <param name="format"><see langword="null"/>, nothing or <c>G</c>: there is no other format.</param>
    /// <param name="formatProvider">A culture; the text is the same in all of them.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TextFormat.IsGeneral(format)
        ? ToString()
        : throw new FormatException($"'{format}' is no format of EDTF dates, which have one text.");

#if NET8_0_OR_GREATER
    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfDate>.TryParse(string? s, IFormatProvider? provider, out EdtfDate result) =>
        TryParse(s, out result);

    static EdtfDate ISpanParsable<EdtfDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfDate>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);
#endif
}
