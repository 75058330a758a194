using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Factbook.Compiler.Binding.Scalars;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding.Mends;

/// <summary>Knows how numbers are written elsewhere: with separators, a decimal comma, an exponent, a unit.</summary>
internal static class NumberMend
{
    private const int LongestText = 100;

    private static readonly Regex Commas = Pattern(@"^-?[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?$");
    private static readonly Regex OneComma = Pattern(@"^-?[1-9][0-9]{0,2},[0-9]{3}$");
    private static readonly Regex Points = Pattern(@"^-?[1-9][0-9]{0,2}(\.[0-9]{3})+(,[0-9]+)?$");
    private static readonly Regex DecimalComma = Pattern(@"^-?[0-9]+,[0-9]+$");
    private static readonly Regex Zeros = Pattern(@"^(-?)0+(?=[0-9])");
    private static readonly Regex Fraction = Pattern(@"^-?[0-9]+\.[0-9]*[1-9][0-9]*$");
    private static readonly Regex OnePoint = Pattern(@"^-?[1-9][0-9]{0,2}\.[0-9]{3}$");
    private static readonly Regex Exponent = Pattern(@"^-?[0-9]+(\.[0-9]+)?[eE][+-]?[0-9]*$");
    private static readonly Regex WithUnit = Pattern(@"^(-?[0-9]+(\.[0-9]+)?)\s*[\p{L}\p{Sc}%°].*$");
    private static readonly Regex Base = Pattern("^0([xob])([0-9a-f]+)$", RegexOptions.IgnoreCase);

    internal static string Hint(ScalarKind kind, string text)
    {
        if (text.Length is 0 or > LongestText)
        {
            return "";
        }

        string number = Plain(text);
        if (kind != ScalarKind.Integer && OneComma.IsMatch(number))
        {
            return ScalarMend.Write($"{number.Replace(",", "")} or {number.Replace(',', '.')}");
        }

        if (kind == ScalarKind.Integer && OnePoint.IsMatch(number))
        {
            return $" Write {number.Replace(".", "")} if the point separates thousands.";
        }

        number = Base.IsMatch(number) ? OfBase(number) : WithoutExponent(kind, WithPoint(number));
        if (number != text && Fits(kind, number))
        {
            return ScalarMend.Write(number);
        }

        bool hasUnit = WithUnit.IsMatch(number) && !Exponent.IsMatch(number);
        string alone = hasUnit ? WithUnit.Replace(number, "$1") : "";
        return Fits(kind, alone) ? $" Write {alone} alone." : Reason(kind, text.TrimStart('-', '+'));
    }

    private static string Reason(ScalarKind kind, string number)
    {
        int digits = number.Count(c => c is >= '0' and <= '9');
        bool isWhole = digits > 0 && digits == number.Length;
        return kind switch
        {
            ScalarKind.Integer when isWhole => " It does not fit 64 bits, which hold 19 digits and less.",
            ScalarKind.Integer when Fraction.IsMatch(number) => " It has a fraction.",
            ScalarKind.Decimal when isWhole || Fraction.IsMatch(number) =>
                $" It has {Digits.Of(digits)} digits.",
            ScalarKind.Double when number.TrimStart('.').ToUpperInvariant() is "INF" or "INFINITY" or "NAN" =>
                " Infinity, and what is no number, cannot be stored.",
            ScalarKind.Double when Exponent.IsMatch(number) && number[number.Length - 1] is >= '0' and <= '9' =>
                " It does not fit 64 bits.",
            _ => "",
        };
    }

    /// <summary>The number with the digits and the minus of ASCII, and without what separates digits or surrounds it.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (char c in text.Trim().Trim('\u201C', '\u201D', '\u2018', '\u2019', '"'))
        {
            bool isDigit = char.IsDigit(c);
            bool isSeparator = (char.IsWhiteSpace(c) || c is '_' or '\'' or '\u2019')
                && plain.Length > 0 && plain[plain.Length - 1] is >= '0' and <= '9';
            char next = isDigit ? (char)('0' + (int)char.GetNumericValue(c)) : c is '\u2212' or '\u2013' ? '-' : c;
            plain.Append(isSeparator ? '\0' : next);
        }

        // Between digits they separated; elsewhere they are blanks again.
        string separated = Regex.Replace(plain.ToString(), "(?<=[0-9])\0(?=[0-9])", "").Replace('\0', ' ').TrimEnd();
        return separated.Length > 1 ? separated.TrimEnd(',', ';') : separated;
    }

    private static string WithPoint(string number)
    {
        if (Commas.IsMatch(number))
        {
            number = number.Replace(",", "");
        }
        else if (Points.IsMatch(number) && (number.IndexOf(',') >= 0 || number.Count(c => c == '.') > 1))
        {
            number = number.Replace(".", "").Replace(',', '.');
        }
        else if (DecimalComma.IsMatch(number))
        {
            number = number.Replace(',', '.');
        }

        number = Zeros.Replace(number, "$1");
        return number.StartsWith(".", System.StringComparison.Ordinal) ? "0" + number
            : number.StartsWith("-.", System.StringComparison.Ordinal) ? "-0" + number.Substring(1)
            : number.TrimEnd('.');
    }

    // 5.0 and 1e3 are whole, and 1.5e-3 is a decimal number.
    private static string WithoutExponent(ScalarKind kind, string number)
    {
        if (kind == ScalarKind.Integer && NumberText.TryWhole(number, out long whole))
        {
            return Digits.Of(whole);
        }

        return kind == ScalarKind.Decimal && NumberText.TryScientific(number, out decimal value)
            ? Digits.Of(value)
            : number;
    }

    private static string OfBase(string number)
    {
        Match match = Base.Match(number);
        int radix = match.Groups[1].Value.ToUpperInvariant() switch { "X" => 16, "O" => 8, _ => 2 };
        long value = 0;
        foreach (char c in match.Groups[2].Value)
        {
            int digit = System.Uri.FromHex(c);
            if (digit >= radix || value > (long.MaxValue - digit) / radix)
            {
                return number;
            }

            value = (value * radix) + digit;
        }

        return Digits.Of(value);
    }

    private static bool Fits(ScalarKind kind, string number) => kind switch
    {
        ScalarKind.Integer => NumberText.TryInteger(number, out _),
        ScalarKind.Decimal => NumberText.TryDecimal(number, out _),
        _ => NumberText.TryDouble(number, out _),
    };

    private static Regex Pattern(string pattern, RegexOptions options = RegexOptions.None) =>
        new(pattern, options | RegexOptions.CultureInvariant);
}
