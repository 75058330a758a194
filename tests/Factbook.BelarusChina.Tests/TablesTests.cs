using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

public class TablesTests
{
    [Fact]
    public void What_an_index_by_date_gives_of_a_year_is_in_the_order_of_date()
    {
        EdtfDate year = EdtfDate.Parse("2023");

        AssertInOrder(Visits.ByWhen.In(year).Select(visit => visit.When));
        AssertInOrder(Meetings.ByWhen.In(year).Select(meeting => meeting.When));
        AssertInOrder(PublicStatements.BySaidOn.In(year).Select(statement => statement.SaidOn));
        AssertInOrder(Facts.ByWhen.In(year).Select(entry => (EdtfDate?)entry.When));
    }

    private static void AssertInOrder(IEnumerable<EdtfDate?> dates)
    {
        CalendarDate[] days = [.. dates.Select(date => date!.Value.Earliest!.Value)];
        Assert.True(days.Length > 2);
        Assert.Equal(days.Order(), days);
    }

    [Fact]
    public void Every_fact_is_found_by_its_identifier_and_only_once()
    {
        foreach (FactTable table in Facts.Tables)
        {
            Assert.Equal(table.Count, table.Facts.Count);
            Assert.All(table.Facts, fact => Assert.Same(fact, Facts.Find(fact.Id)));
        }

        Assert.Equal(Facts.Dataset.FactCount, Facts.Tables.SelectMany(table => table.Facts).Select(fact => fact.Id).Distinct().Count());
    }

    [Fact]
    public void An_unknown_identifier_is_answered_with_the_nearest_ones()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => Visits.Get("visit.2023.1"));

        Assert.Contains("visits", exception.Message, StringComparison.Ordinal);
        Assert.Contains("visit.2023.01", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_walks_all_values_without_knowing_a_type()
    {
        foreach (FactTable table in Facts.Tables)
        {
            foreach (IFact fact in table.Facts)
            {
                Assert.Equal(fact.Id, table.GetValue(fact, table.Slots.Single(slot => slot.IsIdentifier)));
                foreach (Slot slot in table.Slots.Where(slot => slot is { Required: true, Disputable: false }))
                {
                    Assert.NotNull(table.GetValue(fact, slot));
                }
            }
        }
    }

    [Fact]
    public void A_walk_gives_every_fact_in_the_order_of_rows_and_can_begin_again()
    {
        using IEnumerator<Visit> walk = Visits.All.AsEnumerable().GetEnumerator();
        for (int time = 0; time < 2; time++)
        {
            foreach (Visit expected in Visits.All)
            {
                Assert.True(walk.MoveNext());
                Assert.Same(expected, walk.Current);
                Assert.Same(expected, ((System.Collections.IEnumerator)walk).Current);
            }

            Assert.False(walk.MoveNext());
            Assert.False(walk.MoveNext());
            walk.Reset();
        }
    }

    [Fact]
    public void A_look_up_allocates_no_more_than_its_fact()
    {
        Assert.True(Visits.TryGetValue("visit.2023.01", out _));
        Assert.True(Meetings.TryGetValue(Meetings.All[0].Id, out _));

        long before = GC.GetAllocatedBytesForCurrentThread();
        Visits.TryGetValue("visit.2023.01", out Visit? visit);
        Meetings.TryGetValue("no.such.meeting", out _);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.NotNull(visit);
        Assert.Equal(0, allocated);
    }
}
