using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Encoding.Indexes;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Tests.Encoding.Support;
using Factbook.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Compiler.Tests.Encoding;

public class IndexTests
{
    [Fact]
    public void Rows_are_found_by_group()
    {
        CompressedRows rows = CompressedRowsBuilder.Build(4, [(3, 7), (0, 2), (3, 1), (3, 7), (0, 99)]);

        Assert.Equal([2, 99], Group(rows, 0));
        Assert.Empty(Group(rows, 1));
        Assert.Empty(Group(rows, 2));
        Assert.Equal([1, 7], Group(rows, 3));
        Assert.Equal(4, rows.Count);
    }

    [Fact]
    public void Groups_without_any_rows_are_empty() => Assert.Empty(Group(CompressedRowsBuilder.Build(2, []), 1));

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_row_of_an_unknown_group_is_refused(int group) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CompressedRowsBuilder.Build(2, [(group, 0)]));

    [Fact]
    public void Any_groups_hold_the_rows_that_they_were_given()
    {
        Gen<(int, int)> member = Gen.Choose(0, 9).SelectMany(_ => Gen.Choose(0, 300), (group, row) => (group, row));
        Prop.ForAll(member.ArrayOf().ToArbitrary(), ((int Group, int Row)[] members) =>
            {
                CompressedRows rows = CompressedRowsBuilder.Build(10, members);
                return Enumerable.Range(0, 10).All(group => Group(rows, group).SequenceEqual(
                    members.Where(m => m.Group == group).Select(m => m.Row).Distinct().Order()));
            })
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Rows_are_found_by_day()
    {
        DateIndex<Example.Row> index = Dates(
            "2015-05-10", null, "2013-07-16", "2023-02-28", "2015-05-10", "2015-05-11");

        Assert.Equal([2, 0, 4, 5, 3], Numbers(index.All));
        Assert.Equal(1, index.WithoutDay);
        Assert.Equal([0, 4, 5], Numbers(index.In(EdtfDate.Parse("2015"))));
        Assert.Equal([2, 0, 4, 5], Numbers(index.In(EdtfDate.Parse("../2015-05"))));
        Assert.Equal([0, 4, 5, 3], Numbers(index.In(EdtfDate.Parse("2015/"))));
        Assert.Throws<ArgumentException>("period", () => index.In(default));
        Assert.Equal([0, 4], Numbers(index.Between(Day("2015-05-10"), Day("2015-05-10"))));
        Assert.Empty(index.Between(Day("2015-05-12"), Day("2015-05-10")));
        Assert.Equal([2], Numbers(index.Before(Day("2015-05-10"))));
        Assert.Equal([5, 3], Numbers(index.After(Day("2015-05-10"))));
        Assert.Equal(2, index.ClosestEarlier(Day("2015-05-10"))?.Number);
        Assert.Equal(5, index.ClosestLater(Day("2015-05-10"))?.Number);
        Assert.Null(index.ClosestEarlier(Day("2013-07-16")));
        Assert.Null(index.ClosestLater(Day("9999-12-31")));
    }

    [Fact]
    public void No_row_is_found_where_none_has_a_day()
    {
        DateIndex<Example.Row> index = Dates(null, null);

        Assert.Equal(2, index.WithoutDay);
        Assert.Empty(index.In(EdtfDate.Parse("../2020")));
        Assert.Null(index.ClosestLater(Day("0001-01-01")));
    }

    [Fact]
    public void Any_days_are_found_as_a_scan_would_find_them()
    {
        Gen<CalendarDate?> day = Gen.OneOf(
            Gen.Constant<CalendarDate?>(null),
            Gen.Choose(735_000, 735_030).Select(number => (CalendarDate?)CalendarDate.FromDayNumber(number)));
        Gen<CalendarDate> bound = Gen.Choose(734_990, 735_040).Select(CalendarDate.FromDayNumber);
        Prop.ForAll(
                day.ArrayOf().ToArbitrary(), bound.ToArbitrary(), bound.ToArbitrary(),
                (CalendarDate?[] days, CalendarDate first, CalendarDate last) =>
                {
                    DateIndex<Example.Row> index = Dates(days);
                    return Same(index.Before(first), days, date => date < first)
                        && Same(index.After(first), days, date => date > first)
                        && Same(index.Between(first, last), days, date => date >= first && date <= last)
                        && index.ClosestEarlier(first) == index.Before(first).AsEnumerable().LastOrDefault()
                        && index.ClosestLater(first) == index.After(first).AsEnumerable().FirstOrDefault();
                })
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Rows_that_may_have_been_going_on_are_found()
    {
        DateIndex<Example.Row> index = Dates(
            [.. new[] { "2015-05-10", null, "2010/2012", "2014~", "../2011", "2013-01-01/..", "2012/", "2015" }
                .Select(text => text is null ? (EdtfDate?)null : EdtfDate.Parse(text))]);

        Assert.Equal([4, 2], index.Overlapping(EdtfDate.Parse("2010")).Select(row => row.Number));
        Assert.Equal([6, 3, 5, 7, 0], index.Overlapping(EdtfDate.Parse("2015")).Select(row => row.Number));
        Assert.Equal([5, 7, 0], index.CertainlyOverlapping(EdtfDate.Parse("2015")).Select(row => row.Number));
        Assert.Throws<ArgumentException>("period", () => index.Overlapping(default));
        Assert.Throws<ArgumentException>("period", () => index.CertainlyOverlapping(default));
        Assert.Empty(Dates(new EdtfDate?[] { null }).Overlapping(EdtfDate.Parse("2015")));
    }

    [Fact]
    public void Whatever_overlaps_is_found_as_a_scan_would_find_it()
    {
        Gen<string> point = Gen.Elements(
            "2015", "2015~", "2015?", "2015%", "201X", "2014-XX-XX", "2015-05", "2015-05~", "2015-05-10", "2015-05-09", "2015-05-10%", "2015-21",
            "-0001", "Y12000", "Y-12000", "2015-05-10T23:30:00Z", "2015-05-10T23:30:00-14:00", "2015-05-11T00:30:00+14:00", "2015-05-10T12:00:00",
            "2016-01-01", "2014-12-31", "9999-12-31", "-9999-01-01~");
        Gen<string> written = Gen.OneOf(point, Gen.Elements(
            "../2015", "2015/..", "/2015", "2015/", "2014/2016", "2014~/2015-06", "2015-05-01/2015-05-31", "2015-05-11/2015-05-12?", "../..", "2014-03/2015-02"));
        Gen<EdtfDate?> date = Gen.Frequency((5, written.Select(Try)), (1, Gen.Constant<EdtfDate?>(null)));
        Gen<EdtfDate> sought = written.Select(Try).Where(period => period is not null).Select(period => period!.Value);
        Prop.ForAll(date.ArrayOf().ToArbitrary(), sought.ToArbitrary(), (EdtfDate?[] dates, EdtfDate period) =>
            {
                DateIndex<Example.Row> index = Dates(dates);
                return Found(index.Overlapping(period)).SequenceEqual(Scan(found => period.Overlaps(found) != false))
                    && Found(index.CertainlyOverlapping(period)).SequenceEqual(Scan(found => period.Overlaps(found) == true));

                IEnumerable<int> Scan(Func<EdtfDate, bool> isWanted) => Enumerable.Range(0, dates.Length)
                    .Where(row => dates[row] is { } found && isWanted(found));
            })
            .QuickCheckThrowOnFailure();

        static EdtfDate? Try(string text) => EdtfDate.TryParse(text, out EdtfDate date) ? date : null;
        static IEnumerable<int> Found(FactMatches<Example.Row> found) => found.Select(row => row.Number).Order();
    }

    [Fact]
    public void Rows_are_found_by_text()
    {
        NameLookup<Example.Row> index = Texts(
            ("lukashenko", 1), ("лукашенко", 1), ("卢卡申科", 1), ("xi", 4), ("li", 9), ("li", 2), ("", 3));

        Assert.Equal([1], Numbers(index["лукашенко"]));
        Assert.Equal([1], Numbers(index["卢卡申科"]));
        Assert.Equal([3], Numbers(index[""]));
        Assert.Equal([2, 9], Numbers(index["li"]));
        Assert.Empty(index[null]);
        Assert.All(["l", "lia", "lukashenk", "卢卡申", "\uD83C"], text => Assert.Empty(index[text]));
        Assert.Empty(Texts()["li"]);
    }

    [Fact]
    public void An_index_of_texts_is_a_lookup()
    {
        NameLookup<Example.Row> index = Texts(("xi", 4), ("li", 9), ("li", 2));

        Assert.Equal(2, index.Count);
        Assert.True(index.Contains("LI"));
        Assert.False(index.Contains("lu"));
        Assert.Equal(["li 2 9", "xi 4"], index.Select(group => $"{group.Key} {string.Join(' ', group.Select(row => row.Number))}"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Any_texts_are_found_as_a_scan_would_find_them(bool isHashed)
    {
        Gen<string> text = Gen.Elements("a", "z", "д", "卢").ArrayOf().Resize(3).Select(string.Concat);
        Gen<(string, int)> pair = text.SelectMany(_ => Gen.Choose(0, 70), (name, row) => (name, row));
        Prop.ForAll(pair.ArrayOf().ToArbitrary(), text.ToArbitrary(), ((string Text, int Row)[] pairs, string sought) =>
            {
                NameLookup<Example.Row> index = Texts(pairs, isHashed);
                return pairs.Select(p => p.Text).Append(sought).All(name => Numbers(index[name]).SequenceEqual(
                    pairs.Where(p => p.Text == name).Select(p => p.Row).Distinct().Order()));
            })
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_references_are_found_as_a_scan_would_find_them()
    {
        Gen<(int, int)> member = Gen.OneOf(Gen.Choose(0, 9), Gen.Choose(0, 4000)).SelectMany(_ => Gen.Choose(0, 70), (target, row) => (target, row));
        Prop.ForAll(member.ArrayOf().ToArbitrary(), ((int Target, int Row)[] members) =>
            {
                ReferenceLookup<Example.Row, Example.Row> index = References(members);
                ILookup<int, int> scan = members.Distinct().OrderBy(pair => pair.Row).ToLookup(pair => pair.Target, pair => pair.Row);
                return index.Count == scan.Count
                    && index.Select(group => group.Key.Number).SequenceEqual(scan.Select(group => group.Key).Order())
                    && index.Keys.All(index.Contains)
                    && Enumerable.Range(-1, 4003).All(target => Numbers(index[new Example.Row(null!, target)]).SequenceEqual(scan[target]));
            })
            .QuickCheckThrowOnFailure();
    }

    private static ReferenceLookup<Example.Row, Example.Row> References((int Target, int Row)[] members)
    {
        ReferenceIndexSection section = ReferenceIndexSection.Build(members.ToEquatableArray());
        var targets = new SixBitBuffer();
        foreach (int target in section.Targets)
        {
            targets.Int(target, section.TargetWidth);
        }

        return new(
            new Example(100),
            PinnedData.Of([.. targets.ToEquatableArray(), .. section.Rows.Section]),
            new GroupSection(
                0, section.Keys, section.Rows.Groups, section.TargetWidth, targets.Count, section.Rows.OffsetWidth, section.Rows.RowWidth),
            new ReferenceKeys<Example.Row>(row => row.Number, number => new Example.Row(null!, number)));
    }

    private static IEnumerable<int> Numbers(FactSlice<Example.Row> slice) => slice.Select(row => row.Number);

    private static int[] Group(CompressedRows rows, int group)
    {
        FactData data = PinnedData.Of(rows.Section.AsSpan());
        return [.. Numbers(new(new Example(400), data, 0, group, rows.Groups, rows.OffsetWidth, rows.RowWidth))];
    }

    private static CalendarDate Day(string text) => CalendarDate.Parse(text);

    private static DateIndex<Example.Row> Dates(params string?[] days) =>
        Dates([.. days.Select(day => day is null ? (CalendarDate?)null : Day(day))]);

    private static DateIndex<Example.Row> Dates(CalendarDate?[] days) => Dates([.. days.Select(day => (EdtfDate?)day)]);

    private static DateIndex<Example.Row> Dates(EdtfDate?[] dates)
    {
        DateIndexSection section = DateIndexBuilder.Build(dates.Select(date => date?.Earliest));
        PeriodSection periods = PeriodIndexBuilder.Build(dates);
        FactData data = PinnedData.Of([.. section.Section, .. periods.Section]);
        return new(
            new Example(dates.Length),
            data,
            new DateSection(
                0, section.Count, section.Days, section.DayWidth, section.FirstDay, section.OffsetWidth, section.RowWidth),
            new SpanSection(
                section.Section.Count, periods.Count, periods.FirstDay, periods.Days, periods.DayWidth, periods.RowWidth, periods.IsExact),
            row => dates[row.Number]);
    }

    private static bool Same(
        FactSlice<Example.Row> found, CalendarDate?[] days, Func<CalendarDate, bool> isWanted) =>
        Numbers(found).SequenceEqual(Enumerable.Range(0, days.Length)
            .Where(row => days[row] is { } day && isWanted(day))
            .OrderBy(row => days[row]));

    private static NameLookup<Example.Row> Texts(params (string Text, int Row)[] texts) => Texts(texts, isHashed: true);

    private static NameLookup<Example.Row> Texts((string Text, int Row)[] texts, bool isHashed)
    {
        TextIndexSection section = TextIndexBuilder.Build(texts);
        FactData data = PinnedData.Of(section.Section.AsSpan());
        return new(new Example(100), data, new TextSection(
            0, section.Groups, section.EntryWidth, section.RowsPosition, section.Rows.OffsetWidth, section.Rows.RowWidth, section.TextsPosition,
            isHashed && section.Hash is { } hash ? HashedRowsTests.Place(hash, section.HashPosition) : default));
    }
}
