using System;
using System.Globalization;
using System.Linq;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>Draws scalars: what must be read in C#, and the text that says so in YAML.</summary>
internal sealed class ScalarDrawer(Dice dice)
{
    private static readonly string[] Texts =
    [
        "", " ", "a", "A text", "two words, and a comma", "it's", "\"quoted\"", "back\\slash", "{braces}", "#66 is no comment",
        "- dash", "a: b", "null", "true", "0x1F", "1.10", "Гродна", "格羅德諾", "😀 👍", "e\u0301", "line\nbreak", "tab\there", "~",
        "trailing  ", "İstanbul", "\u00A0", "a\u2028b", "<a href='x'>", "-->", "*/ int x;", "&amp;", "%s {0}", "=1+1", "@at",
    ];

    private static readonly string[] Dates =
    [
        "2015", "2015-05", "2015-05-10", "2015~", "2015?", "2015-05%", "201X", "2015-XX", "2015/2016", "2015-05-10/2015-06",
        "2021-06-21/..", "/2020", "../2020", "2021/", "1999-12-31", "0001-01-01", "9999",
    ];

    public DrawnScalar Draw(ScalarRange range, long? least, long? most) => range.Kind switch
    {
        Scalar.Integer => Integer(Greater(least, range.Least), Less(most, range.Most)),
        Scalar.Decimal => Decimal(range.Least, range.Most),
        Scalar.Double => Double(),
        Scalar.Boolean => dice.Chance(50) ? new(Scalar.Boolean, true, "true") : new(Scalar.Boolean, false, "false"),
        Scalar.Date => Date(),
        Scalar.DateTime => Moment(),
        Scalar.Time => Time(),
        Scalar.Edtf => Same(Scalar.Edtf, dice.Pick(Dates)),
        Scalar.Uri => Same(Scalar.Uri, "https://example.org/" + Word() + (dice.Chance(30) ? "?q=" + Word() + "#é" : "")),
        Scalar.Curie => Same(Scalar.Curie, Word() + ":" + Word()),
        _ => Same(Scalar.Text, Text()),
    };

    public string Text() => dice.Below(10) switch
    {
        < 4 => dice.Pick(Texts),
        < 5 => string.Join(' ', Enumerable.Range(0, 5 + dice.Below(40)).Select(_ => dice.Chance(80) ? Word() : dice.Pick(Texts))),
        _ => Word() + " " + Word(),
    };

    public string Word() => string.Concat(Enumerable.Range(0, 3 + dice.Below(6)).Select(_ => (char)('a' + dice.Below(26))));

    private static long? Greater(long? one, long? other) => one is null || other > one ? other : one;

    private static long? Less(long? one, long? other) => one is null || other < one ? other : one;

    private static DrawnScalar Same(Scalar kind, string text) => new(kind, text, text);

    private DrawnScalar Integer(long? least, long? most)
    {
        long from = least ?? long.MinValue;
        long to = most ?? long.MaxValue;
        long number = dice.Below(6) switch
        {
            0 => from,
            1 => to,
            2 when from <= 0 && to >= 0 => 0,
            3 => dice.Between(Math.Max(from, int.MinValue), Math.Max(Math.Max(from, int.MinValue), Math.Min(to, int.MaxValue))),
            4 => dice.Between(Math.Max(from, -9), Math.Max(Math.Max(from, -9), Math.Min(to, 99))),
            _ => dice.Between(from, to),
        };
        return new DrawnScalar(Scalar.Integer, number, number.ToString(CultureInfo.InvariantCulture));
    }

    private DrawnScalar Decimal(long? least, long? most)
    {
        bool isBounded = least is not null || most is not null;
        decimal number = isBounded ? dice.Between(least ?? 0, most ?? 1000) : dice.Below(8) switch
        {
            0 => 0,
            // The most digits that a decimal number of a dataset has.
            1 => 9999999999999999999999999999m,
            2 => -9999999999999999999999999999m,
            3 => 0.0000000000000000000000000001m,
            _ => new decimal((int)dice.Next(), dice.Chance(40) ? (int)dice.Next() : 0, 0, dice.Chance(40), (byte)dice.Below(12)),
        };
        if (number == 0 && !isBounded)
        {
            number = new decimal(0, 0, 0, false, (byte)dice.Below(4));
        }

        return new DrawnScalar(Scalar.Decimal, number, number.ToString(CultureInfo.InvariantCulture));
    }

    private DrawnScalar Double()
    {
        double number = dice.Below(8) switch
        {
            0 => 0,
            1 => double.MaxValue,
            2 => double.Epsilon,
            3 => -1e300,
            4 => dice.Below(1000),
            5 => Math.Round(dice.Below(1_000_000) / 1000.0, 3),
            _ => BitConverter.Int64BitsToDouble((long)(dice.Next() & 0x7FEFFFFFFFFFFFFF)),
        };
        return new DrawnScalar(Scalar.Double, number, number.ToString("R", CultureInfo.InvariantCulture));
    }

    private DrawnScalar Date()
    {
        DateTime day = Day();
        string text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Same(Scalar.Date, text);
    }

    private DateTime Day() => dice.Below(6) switch
    {
        0 => DateTime.MinValue,
        1 => DateTime.MaxValue.Date,
        _ => new DateTime(1900, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(dice.Below(60_000)),
    };

    private DrawnScalar Moment()
    {
        DateTime day = new DateTime(1900, 1, 2, 0, 0, 0, DateTimeKind.Unspecified).AddDays(dice.Below(60_000));
        int minutes = dice.Chance(40) ? 0 : dice.Below(113) * 15 - 840;
        var moment = new DateTimeOffset(day.AddTicks(Ticks()), TimeSpan.FromMinutes(minutes));
        string offset = minutes == 0 && dice.Chance(70) ? "Z" : moment.ToString("zzz", CultureInfo.InvariantCulture);
        return new DrawnScalar(
            Scalar.DateTime, moment, moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + offset);
    }

    private DrawnScalar Time()
    {
        var time = new TimeSpan(Ticks());
        return new DrawnScalar(
            Scalar.Time, time, new DateTime(time.Ticks).ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));
    }

    private long Ticks() => dice.Below(4) switch
    {
        0 => 0,
        1 => TimeSpan.TicksPerDay - 1,
        2 => dice.Below(86_400) * TimeSpan.TicksPerSecond,
        _ => dice.Between(0, TimeSpan.TicksPerDay - 1),
    };
}
