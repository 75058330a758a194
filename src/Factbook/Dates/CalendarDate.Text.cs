using System;
using System.Diagnostics.CodeAnalysis;
using Factbook.Serialization;

namespace Factbook;

public readonly partial struct CalendarDate : IFormattable
#if NET8_0_OR_GREATER
    , ISpanFormattable, ISpanParsable<CalendarDate>
#endif
{
    private const int DateLength = 10;

    /// <summary>
    /// Reads <c>yyyy-MM-dd</c>, strictly: four, two and two ASCII digits, a minus before them where the year is negative,
    /// and nothing around them.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no such date, or there is no such day.</exception>
    public static CalendarDate Parse(string text) =>
        text is null ? throw new ArgumentNullException(nameof(text)) : Parse(text.AsSpan());

    /// <summary>Reads <c>yyyy-MM-dd</c> as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no such date, or there is no such day.</exception>
    public static CalendarDate Parse(ReadOnlySpan<char> text) => TryParse(text, out CalendarDate date)
        ? date
        : throw new FormatException($"'{text.ToString()}' is not a day written yyyy-MM-dd.");

    /// <summary>Reads <c>yyyy-MM-dd</c> as <see cref="Parse(string)"/> does, and says whether it could.</summary>
    /// <param name="text">The text; <see langword="null"/> is no date.</param>
    /// <param name="date">The date, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out CalendarDate date) =>
        TryParse(text.AsSpan(), out date);

    /// <summary>Reads <c>yyyy-MM-dd</c> as <see cref="Parse(string)"/> does, and says whether it could.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out CalendarDate date)
    {
        date = default;
        bool isNegative = !text.IsEmpty && text[0] == '-';
        ReadOnlySpan<char> digits = text.Slice(isNegative ? 1 : 0);
        if (digits.Length != DateLength || digits[4] != '-' || digits[7] != '-' ||
            !AsciiDigits.TryRead(digits.Slice(0, 4), out int year) ||
            !AsciiDigits.TryRead(digits.Slice(5, 2), out int month) ||
            !AsciiDigits.TryRead(digits.Slice(8, 2), out int day) ||
            (isNegative && year == 0) ||
            !Exists(isNegative ? -year : year, month, day))
        {
            return false;
        }

        date = new CalendarDate(Calendar.DayNumber(isNegative ? -year : year, month, day));
        return true;
    }

    /// <summary>Gives the day as <c>yyyy-MM-dd</c>, in every culture; with a minus before a negative year.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[DateLength + 1];
        return text.Slice(0, Write(text)).ToString();
    }

    /// <summary>Gives the day as a format says.</summary>
    /// <param name="format">
    /// <see langword="null"/>, nothing, <c>G</c> or <c>O</c> for <c>yyyy-MM-dd</c> in every culture; else a standard or
    /// custom format of .NET for dates, such as <c>d MMMM yyyy</c>.
    /// </param>
    /// <param name="formatProvider">The culture; the current one where it is <see langword="null"/>.</param>
    /// <exception cref="FormatException">
    /// There is no such format, or it is another one than <c>yyyy-MM-dd</c> and the year is less than 1.
    /// </exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (IsOwn(format))
        {
            return ToString();
        }

        if (DayNumber < 0)
        {
            throw new FormatException(ToString() + " is written as yyyy-MM-dd only, because the year is less than 1.");
        }

#if NET8_0_OR_GREATER
        return ToDateOnly().ToString(format, formatProvider);
#else
        return new DateTime(DayNumber * TimeSpan.TicksPerDay).ToString(format, formatProvider);
#endif
    }

#if NET8_0_OR_GREATER
    static CalendarDate IParsable<CalendarDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CalendarDate>.TryParse(string? s, IFormatProvider? provider, out CalendarDate result) =>
        TryParse(s, out result);

    static CalendarDate ISpanParsable<CalendarDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<CalendarDate>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, out CalendarDate result) => TryParse(s, out result);

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);
#endif

    private static bool IsOwn(string? format) => TextFormat.IsGeneral(format) || format is "O" or "o";

    private int Write(Span<char> text)
    {
        int year = Year;
        int start = year < 0 ? 1 : 0;
        text[0] = '-';
        Write(Math.Abs(year), text.Slice(start, 4));
        text[start + 4] = '-';
        Write(Month, text.Slice(start + 5, 2));
        text[start + 7] = '-';
        Write(Day, text.Slice(start + 8, 2));
        return start + DateLength;
    }

    private static void Write(int number, Span<char> digits)
    {
        for (int index = digits.Length - 1; index >= 0; index--, number /= 10)
        {
            digits[index] = (char)('0' + (number % 10));
        }
    }
}
