using System.Globalization;

namespace Factbook.Compiler.Diagnostics;

/// <summary>Writes numbers for messages and pages.</summary>
public static class Digits
{
    /// <summary>The digits of a number, the same in every culture.</summary>
    /// <param name="number">The number.</param>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
