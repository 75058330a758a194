using System;
using System.Diagnostics.CodeAnalysis;

namespace Factbook;

public readonly partial struct EdtfDate
{
    /// <summary>Reads a date such as <c>2015-05-10</c>, <c>2015-05~</c>, <c>201X</c> or <c>2021-06-21/..</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no such date; the message says what is wrong with it.</exception>
    public static EdtfDate Parse(string text) => text is null
        ? throw new ArgumentNullException(nameof(text))
        : TryParse(text, out EdtfDate date, out string? problem) ? date : throw new FormatException(problem);

    /// <summary>Reads a date as <see cref="Parse"/> does, and says whether it could.</summary>
    /// <param name="text">The text; <see langword="null"/> is no date.</param>
    /// <param name="date">The date, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfDate date) =>
        TryParse(text.AsSpan(), out date);

    /// <summary>Reads a date as <see cref="Parse"/> does, and says whether it could.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date) =>
        EdtfParser.Parse(text, out date, out _) == EdtfFault.None;

    /// <summary>Reads a date as <see cref="Parse"/> does, or says in plain words what is wrong with the text.</summary>
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
}
