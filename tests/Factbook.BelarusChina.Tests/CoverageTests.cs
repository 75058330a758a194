using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

public class CoverageTests
{
    public static TheoryData<string> Notes => [.. CoverageNotes.All.Select(note => note.Id)];

    [Fact]
    public void A_series_that_is_not_full_says_what_is_missing_and_what_would_fill_it() =>
        Invariant.HoldsOf(CoverageNotes.All.Where(note => note.Status != CoverageStatus.Full), 1, note =>
        {
            Assert.False(string.IsNullOrEmpty(note.Missing));
            Assert.False(string.IsNullOrEmpty(note.WouldSettle));
        });

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_series_is_of_a_table_and_of_slots_that_there_are_and_has_records(string id) =>
        Assert.All(CoverageNotes.Get(id).Covers, series => Assert.NotEmpty(Records(series)));

    [Fact]
    public void What_can_be_counted_is_no_prose() => Assert.All(CoverageNotes.All, note =>
    {
        string[] numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        Assert.DoesNotContain(
            note.Summary.Split(' '), word => numbers.Contains(word.ToLowerInvariant()) || int.TryParse(word, out _));
    });

    [Fact]
    public void The_two_trade_series_are_covered_apart_and_yearly()
    {
        Series belarusian = CoverageNotes.CoverageOfBelarusianTradeFigures.Covers[0];
        Series chinese = Assert.Single(CoverageNotes.CoverageOfChineseTradeFigures.Covers);

        Assert.True(belarusian.Yearly);
        Assert.True(chinese.Yearly);
        Assert.Empty(Records(belarusian).Intersect(Records(chinese)));
        Assert.DoesNotContain(
            Records(chinese).Cast<TradeObservation>(), observation => observation.Period.Year is >= 2013 and <= 2017);
    }

    private static IEnumerable<IFact> Records(Series series)
    {
        FactTable table = Facts.Tables.Single(table => table.Name == series.Table);
        Assert.All(series.Where, condition => Assert.Contains(table.Slots, slot => slot.Name == condition.Slot));
        return table.Facts.Where(fact => series.Where.All(condition => Has(table, fact, condition)));
    }

    private static bool Has(FactTable table, IFact fact, SlotValue condition)
    {
        Slot slot = table.Slots.Single(slot => slot.Name == condition.Slot);
        return table.GetValue(fact, slot) switch
        {
            null => false,
            IFact other => other.Id == condition.Value,
            Enum member => slot.TextOf(member) == condition.Value,
            var value => value.ToString() == condition.Value,
        };
    }
}
