using System.Globalization;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Binding.Scalars;

/// <summary>
/// Reads numbers from text, strictly: no blanks, no separators of thousands, no needless zeros in front.
/// </summary>
internal static class NumberText
{
    private const int MostDigits = 28;

    /// <summary>Reads a whole number in the range of <see langword="long"/>.</summary>
    public static bool TryInteger(string text, out long number)
    {
        number = 0;
        return IsNumber(text, fraction: false, exponent: false)
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>
    /// Reads a decimal number with its scale, and refuses one of more than 28 digits, which <see langword="decimal"/>
    /// rounds as a rule.
    /// </summary>
    public static bool TryDecimal(string text, out decimal number)
    {
        number = 0;
        if (!IsNumber(text, fraction: true, exponent: false)
            || (text.Length > MostDigits && SignificantDigits(text).Length > MostDigits)
            || !decimal.TryParse(
                text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out number))
        {
            return false;
        }

        int point = text.IndexOf('.');
        int scale = (decimal.GetBits(number)[3] >> 16) & 0xFF;
        if (scale != (point < 0 ? 0 : text.Length - point - 1))
        {
            return false;
        }

        if (number == 0)
        {
            // Runtimes disagree about the sign of -0; a fact has none.
            number = new decimal(0, 0, 0, isNegative: false, (byte)scale);
        }

        return true;
    }

    /// <summary>Reads a whole number however JSON writes it, such as <c>5.0</c> or <c>1e3</c>.</summary>
    public static bool TryWhole(string text, out long number)
    {
        number = 0;
        if (!TryScientific(text, out decimal value)
            || decimal.Truncate(value) != value
            || value is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        number = (long)value;
        return true;
    }

    /// <summary>
    /// Reads a decimal number that may have an exponent, and refuses one of more than 28 digits.
    /// </summary>
    public static bool TryScientific(string text, out decimal number)
    {
        number = 0;
        return IsNumber(text, fraction: true, exponent: true)
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && SignificantDigits(Digits.Of(number)) is { Length: <= MostDigits } digits
            && SignificantDigits(text).TrimEnd('0') == digits.TrimEnd('0');
    }

    /// <summary>Reads a finite binary number, with or without an exponent; one that is too small to be told from 0 is none.</summary>
    public static bool TryDouble(string text, out double number)
    {
        number = 0;
        return IsNumber(text, fraction: true, exponent: true)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && !double.IsInfinity(number)
            && (number != 0 || SignificantDigits(text).Length == 0);
    }

    // Rounding shows in the digits: what is lost is at their end, and all of them where the number becomes 0.
    private static string SignificantDigits(string number)
    {
        int end = number.IndexOfAny(['e', 'E']);
        string mantissa = end < 0 ? number : number.Substring(0, end);
        return mantissa.TrimStart('-', '+').Replace(".", "").TrimStart('0');
    }

    private static bool IsNumber(string text, bool fraction, bool exponent)
    {
        int at = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        int first = at;
        int digits = SkipDigits(text, ref at);
        if (digits == 0 || (digits > 1 && text[first] == '0'))
        {
            return false;
        }

        if (fraction && at < text.Length && text[at] == '.')
        {
            at++;
            if (SkipDigits(text, ref at) == 0)
            {
                return false;
            }
        }

        if (exponent && at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            at += at < text.Length && text[at] is '-' or '+' ? 1 : 0;
            if (SkipDigits(text, ref at) == 0)
            {
                return false;
            }
        }

        return at == text.Length;
    }

    private static int SkipDigits(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - start;
    }
}
