using System.Globalization;

namespace Factbook.Compiler.Diagnostics;

/// <summary>Writes numbers for messages.</summary>
internal static class Digits
{
    /// <summary>The digits of a number, the same in every culture.</summary>
    internal static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
