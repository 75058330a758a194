using System;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Tool.Console;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Read;

/// <summary>What show, search and check print keeps to the width of the terminal, and has no end of lines where it is piped.</summary>
public sealed class WidthTests
{
    private static readonly string[] Words =
        ["Minsk", "a", "卢卡申科", "「月亮」", "e\u0301te\u0301", "🇧🇾", "한국어", "(p 12):", "—", "👩‍🚀", "…", "x-y", "1609-12,", "\u001b[36mpainted\u001b[0m"];

    [Fact]
    public void A_fact_is_shown_in_columns()
    {
        using Workspace narrow = new Workspace { Width = 40 }.WithMoons();

        Assert.Equal(
            [
                "  distance     amount: 421.70, hedge:",
                "               about, unit: km,",
                "               unit_multiplier: 3,",
                "               as_stated: 421 700 km",
                "  rings        false",
            ],
            narrow.Run("show", "Io", "--dir", "DIR").Lines.SkipWhile(line => !line.Contains("distance", StringComparison.Ordinal)).Take(5));
    }

    [Fact]
    public void A_mistake_and_its_line_are_shown_in_columns()
    {
        using Workspace narrow = new Workspace { Width = 40 }.WithMoons();
        narrow.With("more.yaml", "moons: [{id: moon.far, name: 月亮月亮月亮月亮月亮月亮, shape: rond, cites: [{source: src.letter}]}]\n");

        string[] lines = narrow.Run("check", "DIR").Lines;

        Assert.Equal(
            [
                "  error FB0313: 'rond' is not a value of",
                "  Shape. Did you mean 'round'?",
                "    1 | 亮月亮, shape: rond, cites: [{so",
                "      |                ^^^^",
            ],
            lines[1..5]);
    }

    [Theory]
    [InlineData("show", "visit.2023.01", "--dir", "DATA")]
    [InlineData("search", "Lukashenka", "--dir", "DATA")]
    [InlineData("search", "trade", "--dir", "DATA")]
    [InlineData("check", "DATA", "--verbose")]
    public void No_line_is_longer_and_nothing_is_lost(params string[] arguments)
    {
        arguments = [.. arguments.Select(argument => argument.Replace("DATA", Workspace.BelarusChina, StringComparison.Ordinal))];
        using var piped = new Workspace();
        using var narrow = new Workspace { Width = 60, UsesColour = true };

        string[] lines = narrow.Run(arguments).Lines;

        Assert.All(lines, line => Assert.True(TextWidth.Of(line) <= 60 || !line.Trim().Contains(' ', StringComparison.Ordinal), line));
        Assert.Equal(Letters(piped.Run(arguments).Output), Letters(string.Concat(lines)));
    }

    [Fact]
    public void Any_text_is_broken_within_the_width_and_kept()
    {
        var random = new Random(20261130);
        for (int i = 0; i < 5000; i++)
        {
            string text = string.Join(
                new string(' ', random.Next(1, 3)), Enumerable.Range(0, random.Next(1, 30)).Select(_ => Words[random.Next(Words.Length)]));
            int width = random.Next(20, 60);
            int indent = random.Next(0, 10);

            string[] lines = [.. TextWrap.Lines(text, width, indent)];

            Assert.All(lines, line => Assert.InRange(TextWidth.Of(line), 1, width));
            Assert.All(lines[1..], line => Assert.Equal(indent, line.Length - line.TrimStart(' ').Length));
            Assert.Equal(Letters(text), Letters(string.Concat(lines)));
            Assert.All(lines, line => Assert.False(char.IsLowSurrogate(line[0]) || line.TrimStart().StartsWith('」'), line));
        }
    }

    [Fact]
    public void An_address_is_never_broken() => Assert.Equal(
        ["see", "  https://example.org/a/very/long/address", "  there"],
        TextWrap.Lines("see https://example.org/a/very/long/address there", 20, 2));

    [Fact]
    public void Line_breaks_of_a_text_stay() => Assert.Equal(["one", "  two"], TextWrap.Lines("one\ntwo", 20, 2));

    private static string Letters(string text) => Regex.Replace(text, "\u001b\\[[0-9]+m|\\s", "");
}
