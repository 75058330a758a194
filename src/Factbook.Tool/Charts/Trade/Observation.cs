namespace Factbook.Tool.Charts.Trade;

/// <summary>An amount of a period, as somebody states it.</summary>
/// <param name="Id">The id of its record.</param>
/// <param name="Words">What it is, for a reader.</param>
/// <param name="Period">The time that it is of.</param>
/// <param name="Amount">The amount with its hedge.</param>
/// <param name="Panel">The panel that it stands in, in words; empty where the record does not say.</param>
/// <param name="Colour">What its colour says; empty where the record does not say.</param>
/// <param name="Shape">What its shape says; empty where the record does not say.</param>
/// <param name="Mirror">The id of the same amount as somebody else counts it.</param>
internal sealed record Observation(
    string Id, string Words, EdtfDate Period, Quantity Amount, string Panel, string Colour, string Shape, string? Mirror)
{
    /// <summary>The currency or else the unit.</summary>
    public string Measure => Amount.Currency ?? Amount.Unit ?? "";

    /// <summary>The first day of the period.</summary>
    public CalendarDate First => Period.Earliest!.Value;

    /// <summary>The last day of the period.</summary>
    public CalendarDate Last => Period.Latest!.Value;
}
