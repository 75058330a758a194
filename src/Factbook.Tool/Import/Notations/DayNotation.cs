using System;
using System.Globalization;
using Factbook.Tool.Import.Planning;

namespace Factbook.Tool.Import.Notations;

/// <summary>Calendar days, by the order of their parts.</summary>
internal sealed class DayNotation : Notation
{
    private readonly string[] _formats;

    private DayNotation(string words, string[] formats, string? order)
        : base(ValueKind.Day, words)
    {
        _formats = formats;
        Order = order;
    }

    /// <summary>Days as ISO 8601 writes them.</summary>
    public static DayNotation Iso { get; } = new("days", ["yyyy-MM-dd"], null);

    /// <summary>The other ways; those with an order are told apart by the days beyond the twelfth alone.</summary>
    public static DayNotation[] Others { get; } =
    [
        new("days, the year first", ["yyyy/M/d", "yyyy.M.d"], null),
        new("days, written as 31.12.2020", ["d.M.yyyy"], null),
        new("days with the name of the month", ["d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "d-MMM-yyyy"], null),
        new("days, the day before the month", ["d/M/yyyy", "d-M-yyyy"], "dmy"),
        new("days, the month before the day", ["M/d/yyyy", "M-d-yyyy"], "mdy"),
    ];

    /// <summary>What the user calls the order, where the notation is one of two that look alike.</summary>
    public string? Order { get; }

    /// <inheritdoc/>
    protected override string? Read(string text) =>
        DateOnly.TryParseExact(text, _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
