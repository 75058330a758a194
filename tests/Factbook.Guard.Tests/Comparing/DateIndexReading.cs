using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Guard.Tests.Reading;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>Compares what is found in a period with a walk over all dates.</summary>
internal sealed class DateIndexReading(GeneratedIndex index, string slot, Action<string, string, string> report)
{
    private static readonly EdtfDate[] Periods =
        [.. new[] { "2015", "2015-05", "201X", "2015/2016", "../2015", "2016/..", "2015~", "1999-12-31", "9999" }.Select(EdtfDate.Parse)];

    public void Compare(IReadOnlyList<IndexedValue> values)
    {
        (string Id, EdtfDate Date)[] dates = [.. values.Select(value => (value.Id, Date(value.Read)))];
        (string Id, EdtfDate Date)[] begun = [.. dates.Where(date => First(date.Date) is not null).OrderBy(date => First(date.Date))];
        Expect("All", index.IdsOf("All"), begun);
        foreach (EdtfDate period in Periods.Concat(dates.Select(date => date.Date)).Distinct())
        {
            Expect($"In({period})", index.Ids("In", period), begun.Where(date => IsIn(date.Date, period)));
            Expect($"Overlapping({period})", Sorted("Overlapping", period), dates.Where(date => period.Overlaps(date.Date) != false));
            Expect($"CertainlyOverlapping({period})", Sorted("CertainlyOverlapping", period), dates.Where(date => period.Overlaps(date.Date) == true));
        }

        foreach (CalendarDate day in values.Select(value => value.Read).OfType<CalendarDate>())
        {
            Expect($"Before({day})", index.Ids("Before", day), begun.Where(date => First(date.Date) < day.DayNumber));
            Expect($"After({day})", index.Ids("After", day), begun.Where(date => First(date.Date) > day.DayNumber));
            string? earlier = begun.LastOrDefault(date => First(date.Date) < day.DayNumber).Id;
            if (index.Id("ClosestEarlier", day) is var found && found != earlier)
            {
                report($"{slot}.ClosestEarlier({day})", earlier ?? "none", found ?? "none");
            }
        }
    }

    private static bool IsIn(EdtfDate date, EdtfDate period) =>
        !(First(date) < First(period)) && !(First(date) > period.Latest?.DayNumber);

    private static int? First(EdtfDate date) => date.Earliest?.DayNumber;

    // In the order of rows, as what overlaps is in an order of its own.
    private string[] Sorted(string method, EdtfDate period) => [.. index.Ids(method, period).Order(StringComparer.Ordinal)];

    private static EdtfDate Date(object read) => read is CalendarDate day ? day : (EdtfDate)read;

    private void Expect(string question, IReadOnlyList<string> actual, IEnumerable<(string Id, EdtfDate Date)> expected)
    {
        string walked = string.Join(", ", expected.Select(date => date.Id));
        string found = string.Join(", ", actual);
        if (walked != found)
        {
            report(slot + "." + question, walked, found);
        }
    }
}
