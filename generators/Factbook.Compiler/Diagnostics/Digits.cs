using System.Globalization;

namespace Factbook.Compiler.Diagnostics;

/// <summary>Writes numbers, the same in every culture.</summary>
public static class Digits
{
    /// <summary>The digits of a whole number.</summary>
    /// <param name="number">The number.</param>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The digits of a decimal number, with a point.</summary>
    /// <param name="number">The number.</param>
    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The four digits that name a character in Unicode, C# and YAML.</summary>
    /// <param name="character">The character.</param>
    public static string Hex(char character) => ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
