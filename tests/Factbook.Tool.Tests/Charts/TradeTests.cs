using System;
using System.Linq;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Charts;

public sealed class TradeTests : IDisposable
{
    private const string Exact = "hedge: exact";

    private readonly Workspace _workspace = new Workspace().With("schema.yaml", Sightings.Schema);

    [Fact]
    public void Each_who_counts_has_a_panel_and_only_neighbouring_years_of_one_are_joined()
    {
        Picture picture = Draw(
            Sightings.Counted("c.1", "Rome", "2019", $"amount: 3, {Exact}"),
            Sightings.Counted("c.2", "Rome", "2020", $"amount: 4, {Exact}"),
            Sightings.Counted("c.3", "Rome", "2022", $"amount: 5, {Exact}"),
            Sightings.Counted("c.4", "Oslo", "2021", $"amount: 6, {Exact}"));

        Assert.Contains("Observatory: Rome", picture.Words);
        Assert.Contains("Observatory: Oslo", picture.Words);
        Assert.Equal(1, picture.JoiningLines);
    }

    [Fact]
    public void Bounds_have_arrows_and_are_joined_with_nothing()
    {
        Picture picture = Draw(
            Sightings.Counted("c.1", "Rome", "2019", $"amount: 3, {Exact}"),
            Sightings.Counted("c.2", "Rome", "2020", "amount: 4, hedge: more_than"),
            Sightings.Counted("c.3", "Rome", "2021", "amount: 5, hedge: less_than"));

        Assert.Equal(0, picture.JoiningLines);
        Assert.Contains("> 4", picture.Words);
        Assert.Contains("< 5", picture.Words);
        Assert.Contains("path", picture.Mark("2020: more than 4").Elements().Select(element => element.Name.LocalName));
    }

    [Theory]
    [InlineData("amount: \"4.6\", hedge: exact", "amount: \"3.003\", hedge: exact", "1.5 times")]
    [InlineData("amount: \"5.115\", hedge: exact", "amount: \"3.8\", hedge: more_than", "less than 1.4 times")]
    [InlineData("amount: 10, hedge: at_least", "amount: 5, hedge: exact", "at least 2 times")]
    [InlineData("amount: 10, amount_high: 20, hedge: between", "amount: 5, hedge: exact", "2 to 4 times")]
    [InlineData("amount: 10, hedge: about", "amount: 5, hedge: exact", "about 2 times")]
    [InlineData("amount: 10, hedge: more_than", "amount: 5, hedge: more_than", "not to be told")]
    public void What_both_sides_count_is_compared_as_far_as_their_hedges_allow(string ours, string theirs, string ratio)
    {
        Picture picture = Draw(
            Sightings.Counted("c.1", "Oslo", "2020", ours), Sightings.Counted("c.2", "Rome", "2020", theirs, "same_as: c.1, "));

        string pair = Assert.Single(picture.Words, words => words.StartsWith("2020 comets: Oslo", StringComparison.Ordinal));
        Assert.EndsWith($"; the first is {ratio} the second", pair, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_never_share_an_axis()
    {
        Picture picture = Draw(
            Sightings.Counted("c.1", "Rome", "2019", $"amount: 3, {Exact}"),
            Sightings.Counted("c.2", "Rome", "2020", $"amount: 4, {Exact}"),
            Sightings.Counted("c.3", "Rome", "2021", $"amount: 5, {Exact}").Replace("unit: \"1\"", "unit: kg", StringComparison.Ordinal));

        Assert.Contains("1: 2 of 3 records. Only neighbouring years are joined.", picture.Words);
        Assert.DoesNotContain(picture.Titles, title => title.StartsWith("2021", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dataset_without_amounts_for_it_has_no_such_chart()
    {
        _workspace.With("data.yaml", Sightings.Data(Sightings.Seen("s.1", "2020")));

        Outcome outcome = _workspace.Run("chart", "trade", "DIR", "--out", "DIR/out/chart.svg");

        Assert.Equal(
            (2, "factbook: No records have amounts to draw; the schema marks them with factbook_chart.\n"),
            (outcome.ExitCode, outcome.Error));
    }

    public void Dispose() => _workspace.Dispose();

    private Picture Draw(params string[] counts)
    {
        Outcome outcome = _workspace
            .With("data.yaml", Sightings.Data("", string.Concat(counts)))
            .Run("chart", "trade", "DIR", "--out", "DIR/out/chart.svg");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        return new Picture(_workspace.Read("out/chart.svg"));
    }
}
