using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Factbook.Exports.Tests.RoundTrips;

/// <summary>Draws scalars, as the canonical texts that the checker reads out of them.</summary>
internal sealed class RandomTexts(Random random)
{
    // Some readers know whole numbers of 53 bits only; most datasets are for them, too.
    private readonly int _kinds = random.Next(3) == 0 ? 4 : 2;

    private static readonly string[] Awkward =
    [
        "", " ", "a", "NULL", "null", "true", "0", "007", "1e5", "\\N", "\\NN", "a,b", "\"", "\"quoted\"", "it's", "line\nbreak", "\r\n", "\r", "\t",
        " leads", "trails ", "=1+1", "{\"a\": 1}", "[1]", "{", "\\", "\\u0041", "$$", "é", "é", "Ñandú", "한국어", "日本", "עברית", "👍🏽", "𝒜",
        "\u0001", "\u001f", "\u007f", "\u0085", "\u2028", "\ufeff", "\ufffe", "\uffff", "-", "--", ";", "|", "#", "%", "<b>&amp;</b>", "a.b", "a/b", "NaN", "INF",
    ];

    /// <summary>A text.</summary>
    public string Text()
    {
        if (random.Next(3) > 0)
        {
            return Awkward[random.Next(Awkward.Length)];
        }

        var text = new StringBuilder();
        for (int i = random.Next(1, 40); i > 0; i--)
        {
            text.Append(random.Next(4) == 0 ? Awkward[random.Next(Awkward.Length)] : ((char)random.Next('a', 'z' + 1)).ToString());
        }

        return text.ToString();
    }

    /// <summary>A whole number of 64 bits.</summary>
    public string Integer() => random.Next(_kinds) switch
    {
        0 => "0",
        2 => long.MinValue.ToString(CultureInfo.InvariantCulture),
        3 => random.NextInt64(long.MinValue, long.MaxValue).ToString(CultureInfo.InvariantCulture),
        _ => random.Next(-1000, 1000).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A decimal number of up to 28 digits, its scale kept.</summary>
    public string Decimal()
    {
        int digits = random.Next(1, 29);
        int scale = random.Next(0, Math.Min(digits, 10));
        string all = string.Concat(Enumerable.Range(0, digits).Select(_ => (char)('0' + random.Next(10))));
        string whole = all[..(digits - scale)].TrimStart('0');
        string number = (whole.Length == 0 ? "0" : whole) + (scale == 0 ? "" : "." + all[(digits - scale)..]);
        bool isZero = number.All(letter => letter is '0' or '.');
        return random.Next(3) == 0 && !isZero ? "-" + number : number;
    }

    /// <summary>A binary number.</summary>
    public string Double()
    {
        double number = random.Next(3) switch
        {
            0 => random.Next(-100, 100),
            1 => random.NextDouble(),
            _ => (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-300, 300)),
        };
        return number.ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>A truth value.</summary>
    public string Boolean() => random.Next(2) == 0 ? "true" : "false";

    /// <summary>A day.</summary>
    public string Date() => Day().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A moment.</summary>
    public string DateTime() => Day().AddDays(-2).AddTicks(Ticks()).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)
        + (random.Next(2) == 0 ? "Z" : $"{(random.Next(2) == 0 ? "+" : "-")}{random.Next(1, 14):00}:{random.Next(4) * 15:00}");

    /// <summary>A time of day.</summary>
    public string Time() => new DateTime(Ticks()).ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    /// <summary>A date of EDTF.</summary>
    public string Edtf() => random.Next(6) switch
    {
        0 => "1990",
        1 => "199X~",
        2 => "2004-06?",
        3 => "../2010-07~",
        4 => "1610-01-08/1611",
        _ => Date(),
    };

    private DateTime Day() => new DateTime(10, 1, 1).AddDays(random.Next(0, 3_600_000));

    // Tens of milliseconds, whole seconds, or as fine as there is.
    private long Ticks() => random.NextInt64(0, TimeSpan.TicksPerDay / 10_000_000) * 10_000_000 + random.Next(3) switch
    {
        0 => 0,
        1 => random.Next(100) * 100_000,
        _ => random.Next(10_000_000),
    };
}
