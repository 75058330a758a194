namespace Factbook.Tool.Charts.Trade;

/// <summary>An amount of a period, as somebody states it.</summary>
internal sealed record Observation
{
    /// <summary>The id of its record.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it is, for a reader.</summary>
    public string Words { get; init; } = "";

    /// <summary>The time that it is of.</summary>
    public required EdtfDate Period { get; init; }

    /// <summary>The amount with its hedge.</summary>
    public required Quantity Amount { get; init; }

    /// <summary>The panel that it stands in, in words; empty where the record does not say.</summary>
    public string Panel { get; init; } = "";

    /// <summary>What its colour says; empty where the record does not say.</summary>
    public string Colour { get; init; } = "";

    /// <summary>What its shape says; empty where the record does not say.</summary>
    public string Shape { get; init; } = "";

    /// <summary>The id of the same amount as somebody else counts it.</summary>
    public string? Mirror { get; init; }

    /// <summary>The currency or else the unit.</summary>
    public string Measure => Amount.Currency ?? Amount.Unit ?? "";

    /// <summary>The first day of the period.</summary>
    public CalendarDate First => Period.Earliest!.Value;

    /// <summary>The last day of the period.</summary>
    public CalendarDate Last => Period.Latest!.Value;
}
