using System;

namespace Factbook;

/// <summary>What an index by date is asked for.</summary>
internal static class Period
{
    /// <summary>Refuses the default value, which is no date.</summary>
    /// <param name="period">The period.</param>
    public static EdtfDate Require(EdtfDate period) => period == default
        ? throw new ArgumentException("The default value of EdtfDate is no date, so that it is no period.", nameof(period))
        : period;
}
