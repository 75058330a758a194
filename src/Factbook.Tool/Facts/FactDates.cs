using System.Linq;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Tool.Facts;

/// <summary>The date by which a fact stands in lists: that of the first date slot that it fills.</summary>
internal static class FactDates
{
    // Enough for the order of years that no calendar day is of.
    private const long DaysOfYear = 365;

    /// <summary>The date, or <see langword="null"/>.</summary>
    public static EdtfDate? Of(Fact fact) =>
        fact.Slots.Select(slot => slot.Value).OfType<EdtfValue>().FirstOrDefault()?.Date;

    /// <summary>The date that a value is, or <see langword="null"/>.</summary>
    public static EdtfDate? Of(Value? value) => value switch
    {
        EdtfValue edtf => edtf.Date,
        DateValue day => EdtfDate.FromDay(day.Date),
        _ => null,
    };

    /// <summary>By what facts are put in order of time: what has no date comes last.</summary>
    public static long Order(Fact fact) => Of(fact) is not { } date ? long.MaxValue
        : Day(date)?.DayNumber ?? (date.Start.Year ?? date.End.Year) * DaysOfYear ?? long.MaxValue;

    /// <summary>The first day that a date allows, or the last where it has no first.</summary>
    public static CalendarDate? Day(EdtfDate date) => date.Earliest ?? date.Latest;
}
