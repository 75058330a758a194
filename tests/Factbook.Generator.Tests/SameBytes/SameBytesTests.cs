using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.SameBytes;

/// <summary>The same data give the same text, whatever the machine is like.</summary>
public sealed class SameBytesTests
{
    private static readonly IReadOnlyDictionary<string, string> Expected = SampleFiles.Host().Run().Sources;

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("be-BY")]
    [InlineData("cs-CZ")]
    [InlineData("da-DK")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    [InlineData("fi-FI")]
    [InlineData("hi-IN")]
    [InlineData("sv-SE")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    public void Under_any_culture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Hostile(name);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;

            Assert.Equal(Expected, SampleFiles.Host().Run().Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }

    // Half an hour, a quarter, fourteen hours ahead, and summer time.
    [Theory]
    [InlineData("America/St_Johns")]
    [InlineData("Asia/Kathmandu")]
    [InlineData("Europe/Minsk")]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    public void In_any_time_zone(string zone)
    {
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            // Where the system has no such zone, or does not look there, the clock stays as it is.
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();

            Assert.Equal(Expected, SampleFiles.Host().Run().Sources);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Problems_are_worded_alike_under_any_culture(string name)
    {
        string[] expected = Mistakes();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Hostile(name);

            Assert.Equal(expected, Mistakes());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void In_any_order_of_files(int seed)
    {
        (string Path, string Text)[] files = [.. SampleFiles.All];
        new Random(seed).Shuffle(files);

        Assert.Equal(Expected, Run(files));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void With_any_line_ends(string lineEnd) => Assert.Equal(
        Expected,
            Run(SampleFiles.All.Select(file =>
            (file.Path, file.Text.Replace("\n", lineEnd, StringComparison.Ordinal)))));

    [Fact]
    public void With_a_mark_of_the_byte_order() =>
        Assert.Equal(Expected, Run(SampleFiles.All.Select(file => (file.Path, "\uFEFF" + file.Text))));

    [Theory]
    [InlineData("C:\\work\\facts\\data\\")]
    [InlineData("/somebody/facts/data/")]
    [InlineData("data\\")]
    [InlineData("")]
    public void In_any_folder(string folder) => Assert.Equal(
        Expected,
            Run(SampleFiles.All.Select(file =>
            (file.Path.Replace("data/", folder, StringComparison.Ordinal), file.Text))));

    [Fact]
    public void However_the_facts_are_spread_over_files()
    {
        string towns = Tiny.Towns;
        int second = towns.IndexOf("  - id: town.elm", StringComparison.Ordinal);

        IReadOnlyDictionary<string, string> spread = Tiny.Host()
            .With(Tiny.TownsPath, "towns:\n" + towns[second..])
            .With("data/a/more.yaml", towns[..second])
            .Run().Sources;

        Assert.Equal(Tiny.Host().Run().Sources, spread);
    }

    [Fact]
    public void On_a_second_run_and_after_an_edit_is_taken_back()
    {
        GeneratorHost host = Tiny.Host().Run();
        IReadOnlyDictionary<string, string> first = host.Sources;

        host.With(Tiny.TownsPath, Tiny.Towns.Replace("Elm", "Larch", StringComparison.Ordinal)).Run();
        Assert.NotEqual(first, host.Sources);
        host.With(Tiny.TownsPath, Tiny.Towns).Run();

        Assert.Equal(first, host.Sources);
    }

    [Fact]
    public void Lines_end_the_same_way_everywhere() =>
        Assert.All(Expected.Values, text => Assert.DoesNotContain('\r', text));

    [Fact]
    public void Compiled_twice_the_assemblies_are_equal() =>
        Assert.Equal(SampleFiles.Host().Run().Emit(), SampleFiles.Host().Run().Emit());

    private static IReadOnlyDictionary<string, string> Run(IEnumerable<(string Path, string Text)> files)
    {
        var host = new GeneratorHost();
        foreach ((string path, string text) in files)
        {
            host.With(path, text);
        }

        Assert.Empty(host.Run().Problems);
        return host.Sources;
    }

    private static string[] Mistakes() =>
        SampleFiles.Host().With("data/wrong.yaml", "specimens: [{id: specimen.I, small: 3000000000, exact: 1,5}]")
            .Run().Problems;

    // Signs and separators beyond what the culture has, so that a number written with it cannot look right by chance.
    private static CultureInfo Hostile(string name)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = "·";
        culture.NumberFormat.NumberGroupSeparator = ",";
        return culture;
    }
}
