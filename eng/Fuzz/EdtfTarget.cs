using System;
using System.Collections.Generic;
using System.Linq;
using Factbook;
using Factbook.CompilerServices;

namespace Fuzz;

/// <summary>A text is a date that is written as it was read, or there are words that say why not.</summary>
internal static class EdtfTarget
{
    private static readonly string[] Texts =
    [
        "2015", "2015-05", "2015-05-10", "201X", "2015-XX-XX", "2015-21", "2015~", "2015-05-10%", "2014/2016", "2015-05-10/..",
        "/2015", "-0044-03-15", "Y12345", "Y-170000002", "2015-05-10T10:00:00Z", "2015-05-10T24:00:00", "0000", "9999-24",
    ];

    private static readonly Lazy<EdtfDate[]> Others = new(() => [.. Texts.Select(EdtfDate.Parse)]);

    /// <summary>One text of each form, and of some that are refused.</summary>
    public static IReadOnlyList<string> Examples { get; } =
        [.. Texts, "2015-05-10T09:30:00-04:30", "-000X", "1871-XX-18", "[1871,1873]", "Y17E8S2", "2015-41", "1871?-03"];

    /// <summary>Takes the bytes for one date.</summary>
    public static void Run(byte[] bytes)
    {
        string text = Target.Text(bytes);
        if (!EdtfDate.TryParse(text, out EdtfDate date, out string? problem))
        {
            Target.Require(problem.Length is > 0 and < 250, "a problem is told in a sentence");
            Target.Require(date == default && !CalendarDate.TryParse(text, out _), "no day is refused as a date");
            return;
        }

        Target.Require(date.ToString() == text, "a date is written as it was read");
        Target.Require(date == EdtfDate.Parse(text) && date.CompareTo(date) == 0, "a date is the same as itself");
        Target.Require(
            !PackedEdtf.TryPack(date, out int start, out int end) || PackedEdtf.Unpack(start, end) == date, "a date is read from its numbers");
        Target.Require(!date.TryGetExact(out CalendarDate day) || (date.Earliest == day && date.Latest == day), "an exact day is one day");
        _ = (date.TryGetMoment(out _), date.Year, date.Precision, date.IsApproximate, date.IsUncertain, date.GetHashCode());
        foreach (EdtfDate other in Others.Value)
        {
            Compare(date, other);
            Compare(other, date);
        }
    }

    private static void Compare(EdtfDate one, EdtfDate other)
    {
        Target.Require(one.IsBefore(other) == other.IsAfter(one), "before and after are the same seen from two sides");
        Target.Require(!(one.CertainlyBefore(other) && one.CertainlyAfter(other)), "nothing is before and after");
        Target.Require(one.Contains(other) != true || one.Overlaps(other) == true, "what is contained overlaps");
        Target.Require(Math.Sign(one.CompareTo(other)) == -Math.Sign(other.CompareTo(one)), "the order is one");
        Target.Require(one.CompareTo(other) == 0 == (one == other), "what is equal in order is equal");
    }
}
