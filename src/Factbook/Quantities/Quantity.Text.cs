using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Factbook.Serialization;

namespace Factbook;

public sealed partial record Quantity : IFormattable
#if NET8_0_OR_GREATER
    , ISpanFormattable, ISpanParsable<Quantity>
#endif
{
    /// <summary>
    /// Reads the words that <see cref="ToString()"/> gives: <c>4.77 bn USD</c>, <c>more than 1 bn USD</c>,
    /// <c>2.5 to 3 mn t</c>.
    /// </summary>
    /// <param name="text">The words.</param>
    /// <remarks>
    /// Three capital letters are a currency, and all else is a unit. What the words do not say is absent:
    /// <see cref="AsStated"/>, <see cref="Conversion"/>, a price basis that is nominal, a multiplier of 0.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no such amount.</exception>
    public static Quantity Parse(string text) => text is null
        ? throw new ArgumentNullException(nameof(text))
        : QuantityParser.Parse(text) ?? throw new FormatException(
            $"'{text}' is no amount; write 4.77 bn USD, more than 1 bn USD or 2.5 to 3 mn t.");

    /// <summary>Reads an amount as <see cref="Parse"/> does, and says whether it could.</summary>
    /// <param name="text">The words; <see langword="null"/> is no amount.</param>
    /// <param name="quantity">The amount, or <see langword="null"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Quantity? quantity)
    {
        quantity = text is null ? null : QuantityParser.Parse(text);
        return quantity is not null;
    }

    /// <summary>
    /// Gives the amount in words: <c>4.77 bn USD</c>, <c>more than 1 bn USD</c>, <c>2.5 to 3 bn USD</c>.
    /// </summary>
    public override string ToString() => QuantityText.Format(this, null, CultureInfo.InvariantCulture);

    /// <summary>Gives the amount in words, its numbers as a format says.</summary>
    /// <param name="format">
    /// <see langword="null"/>, nothing or <c>G</c> for what <see cref="ToString()"/> gives in every culture; else a
    /// standard or custom format of .NET for numbers, such as <c>N2</c>.
    /// </param>
    /// <param name="formatProvider">The culture; the current one where it is <see langword="null"/>.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TextFormat.IsGeneral(format)
        ? ToString()
        : QuantityText.Format(this, format, formatProvider);

#if NET8_0_OR_GREATER
    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Quantity>.TryParse(
        string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Quantity result) => TryParse(s, out result);

    static Quantity ISpanParsable<Quantity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Quantity>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Quantity result) =>
        TryParse(s.ToString(), out result);

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);
#endif
}
