using System;
using System.Linq;
using Factbook.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Tests.Dates;

public sealed class EdtfPropertyTests
{
    [Fact]
    public void A_date_is_written_as_it_was_read() => Prop.ForAll(
        EdtfTexts.All, text => EdtfDate.Parse(text).ToString() == text).QuickCheckThrowOnFailure();

    [Fact]
    public void A_date_is_the_same_after_packing() => Prop.ForAll(EdtfTexts.All, text =>
    {
        EdtfDate date = EdtfDate.Parse(text);
        return PackedEdtf.TryPack(date, out int start, out int end)
            ? PackedEdtf.Unpack(start, end) == date && start is > 0 and < 1 << 30 && end is >= 0 and < 1 << 30
            : text.Contains('Y', StringComparison.Ordinal) || text.Contains('T', StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_the_reader_throw_and_what_it_takes_is_canonical() => Prop.ForAll(
        Gen.Choose(0, 22)
            .SelectMany(length => Gen.Elements("00011259XXx----/~?%..T::Z+YE".ToCharArray()).ArrayOf(length))
            .Select(text => new string(text))
            .ToArbitrary(),
        text => EdtfDate.TryParse(text, out EdtfDate date, out string? problem)
            ? date.ToString() == text
            : !string.IsNullOrEmpty(problem)).QuickCheckThrowOnFailure();

    [Fact]
    public void Before_and_after_agree_with_counting_days() => Prop.ForAll(
        EdtfTexts.EarlyIn2015,
        EdtfTexts.EarlyIn2015,
        (left, right) =>
        {
            int[] lastDays = [.. Timeline.Events(left).Select(days => days.Last).Distinct()];
            int[] firstDays = [.. Timeline.Events(right).Select(days => days.First).Distinct()];
            bool? before = Timeline.Verdict(from last in lastDays from first in firstDays select last < first);
            return left.IsBefore(right) == before && right.IsAfter(left) == before &&
                left.CertainlyBefore(right) == (before == true) && left.PossiblyBefore(right) == (before != false) &&
                right.CertainlyAfter(left) == (before == true) && right.PossiblyAfter(left) == (before != false);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Contains_agrees_with_counting_days() => CheckPeriods(
        (period, date) => period.Contains(date),
        (period, date) => period.First <= date.First && date.Last <= period.Last);

    [Fact]
    public void Overlaps_agrees_with_counting_days() => CheckPeriods(
        (period, date) => period.Overlaps(date),
        (period, date) => date.First <= period.Last && period.First <= date.Last);

    [Fact]
    public void Two_times_that_say_where_they_are_compare_as_moments() => Prop.ForAll(
        EdtfTexts.EarlyTimes,
        EdtfTexts.EarlyTimes,
        (left, right) =>
        {
            if (!left.TryGetMoment(out DateTimeOffset mine) || !right.TryGetMoment(out DateTimeOffset theirs))
            {
                return true;
            }

            return left.IsBefore(right) == (mine < theirs) && left.IsAfter(right) == (mine > theirs) &&
                left.Contains(right) == (mine == theirs) && left.Overlaps(right) == (mine == theirs);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_certain_of_written_dates_is_never_certain_the_other_way_round_of_marked_ones() => Prop.ForAll(
        EdtfTexts.Close,
        EdtfTexts.Close,
        (left, right) => Agree(left.IsBefore(right), Unmarked(left).IsBefore(Unmarked(right))) &&
            Agree(left.Overlaps(right), Unmarked(left).Overlaps(Unmarked(right))) &&
            Agree(left.Contains(right), Unmarked(left).Contains(Unmarked(right)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Sorting_is_total_and_agrees_with_equality() => Prop.ForAll(
        EdtfTexts.Close,
        EdtfTexts.Close,
        (left, right) => Math.Sign(left.CompareTo(right)) == -Math.Sign(right.CompareTo(left)) &&
            left.CompareTo(right) == 0 == left.Equals(right) &&
            left.CompareTo(left) == 0 &&
            (left != right || left.GetHashCode() == right.GetHashCode())).QuickCheckThrowOnFailure();

    [Fact]
    public void Sorting_is_transitive() => Prop.ForAll(
        EdtfTexts.Close,
        EdtfTexts.Close,
        EdtfTexts.Close,
        (first, second, third) => !(first.CompareTo(second) <= 0 && second.CompareTo(third) <= 0) ||
            first.CompareTo(third) <= 0).QuickCheckThrowOnFailure();

    private static void CheckPeriods(
        Func<EdtfDate, EdtfDate, bool?> actual,
        Func<(int First, int Last), (int First, int Last), bool> holds) => Prop.ForAll(
            EdtfTexts.EarlyIn2015,
            EdtfTexts.EarlyIn2015,
            (period, date) => actual(period, date) == Timeline.Verdict(
                from days in Timeline.Periods(period) from other in Timeline.Events(date) select holds(days, other)))
        .QuickCheckThrowOnFailure();

    private static bool Agree(bool? marked, bool? unmarked) => marked is null || marked == unmarked;

    private static EdtfDate Unmarked(EdtfDate date) => EdtfDate.Parse(
        date.ToString().Replace("~", "", StringComparison.Ordinal)
            .Replace("?", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal));
}
