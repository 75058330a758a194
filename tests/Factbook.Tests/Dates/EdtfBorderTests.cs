using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Factbook.Tests.Dates;

/// <summary>Every pair of some dates that meet, touch or just miss each other, compared as counting days compares them.</summary>
public sealed class EdtfBorderTests
{
    private static readonly string[] Ends =
    [
        "2015-01-01", "2015-01-02", "2015-01-30", "2015-01-31", "2015-02-01", "2015-02-28", "2015-03-01", "2015-03-31",
        "2015-01-31~", "2015-02-01%", "2015-01", "2015-02",
    ];

    private static readonly EdtfDate[] Dates =
    [
        .. Ends.Concat(["2015-01-XX", "2015-03"])
            .Concat(Ends.Append("").Append("..").SelectMany(_ => Ends.Append("").Append(".."), (start, end) => start + "/" + end))
            .Where(text => EdtfDate.TryParse(text, out _))
            .Select(EdtfDate.Parse),
    ];

    [Fact]
    public void Before_is_what_counting_days_says_at_every_border() => Check(
        (left, right) => left.IsBefore(right),
        date => [.. Timeline.Events(date).Select(days => (days.Last, days.Last)).Distinct()],
        date => [.. Timeline.Events(date).Select(days => (days.First, days.First)).Distinct()],
        (left, right) => left.Last < right.First);

    [Fact]
    public void Containing_is_what_counting_days_says_at_every_border() => Check(
        (period, date) => period.Contains(date),
        Timeline.Periods,
        Timeline.Events,
        (period, date) => period.First <= date.First && date.Last <= period.Last);

    [Fact]
    public void Overlapping_is_what_counting_days_says_at_every_border() => Check(
        (period, date) => period.Overlaps(date),
        Timeline.Periods,
        Timeline.Events,
        (period, date) => date.First <= period.Last && period.First <= date.Last);

    private static void Check(
        Func<EdtfDate, EdtfDate, bool?> actual,
        Func<EdtfDate, List<(int First, int Last)>> ofLeft,
        Func<EdtfDate, List<(int First, int Last)>> ofRight,
        Func<(int First, int Last), (int First, int Last), bool> holds)
    {
        (EdtfDate Date, List<(int First, int Last)> Days)[] left = [.. Dates.Select(date => (date, ofLeft(date)))];
        (EdtfDate Date, List<(int First, int Last)> Days)[] right = [.. Dates.Select(date => (date, ofRight(date)))];
        Assert.True(Dates.Length > 80);
        foreach ((EdtfDate one, List<(int First, int Last)> mine) in left)
        {
            foreach ((EdtfDate other, List<(int First, int Last)> theirs) in right)
            {
                bool? expected = Timeline.Verdict(from days in mine from others in theirs select holds(days, others));
                Assert.True(expected == actual(one, other), $"{one} and {other}: {expected} is right");
            }
        }
    }
}
