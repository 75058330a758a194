using System;
using System.Xml.Linq;
using Factbook.Tool.Charts;
using Factbook.Tool.Export;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Charts;

public sealed class TimelineTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().With("schema.yaml", Sightings.Schema);

    [Fact]
    public void A_mark_is_as_wide_as_the_time_that_it_may_be_and_the_taller_the_more_precise()
    {
        Picture picture = Draw(
            Sightings.Seen("s.day", "2020-03-04") + Sightings.Seen("s.month", "2020-06") + Sightings.Seen("s.year", "2021"));

        XElement day = picture.Bar("2020-03-04");
        XElement month = picture.Bar("2020-06");
        XElement year = picture.Bar("2021");
        Assert.True(Picture.Number(day, "width") < Picture.Number(month, "width"));
        Assert.Equal(12, Picture.Number(year, "width") / Picture.Number(month, "width") * 3 / 2, 0.5);
        Assert.True(Picture.Number(day, "height") > Picture.Number(month, "height"));
        Assert.True(Picture.Number(month, "height") > Picture.Number(year, "height"));
    }

    [Fact]
    public void An_approximate_date_fades_a_doubtful_one_is_hollow_and_an_open_interval_has_an_arrow()
    {
        Picture picture = Draw(
            Sightings.Seen("s.about", "2020-03~") + Sightings.Seen("s.doubtful", "2020-06?") + Sightings.Seen("s.open", "2020-09-01/"));

        Assert.StartsWith("url(#timeline-fade", picture.Bar("2020-03~").Attribute("fill")!.Value, StringComparison.Ordinal);
        Assert.Equal("doubt", picture.Bar("2020-06?").Attribute("class")!.Value);
        Assert.Contains(picture.Mark("2020-09-01/").Elements(), element => element.Name.LocalName == "path");
        Assert.DoesNotContain(picture.Mark("2020-06?").Elements(), element => element.Name.LocalName == "path");
    }

    [Fact]
    public void Marks_of_one_day_stand_below_each_other()
    {
        Picture picture = Draw(
            Sightings.Seen("s.1", "2020-03-04", "First.") + Sightings.Seen("s.2", "2020-03-04", "Second."));

        XElement first = picture.Bar("2020-03-04: First.");
        XElement second = picture.Bar("2020-03-04: Second.");
        Assert.Equal(Picture.Number(first, "x"), Picture.Number(second, "x"));
        Assert.True(Picture.Number(second, "y") >= Picture.Number(first, "y") + Picture.Number(first, "height"));
    }

    [Fact]
    public void A_lane_counts_what_it_shows_and_what_has_no_date_and_leaves_out_what_the_schema_leaves_out()
    {
        Picture picture = Draw(
            Sightings.Seen("s.1", "2020") + Sightings.Seen("s.2", "") + Sightings.Seen("s.3", "2021", state: "missed"));

        Assert.Contains("Seen in the sky", picture.Words);
        Assert.Contains("1, 1 undated", picture.Words);
        Assert.Contains("Only Seen in the sky: state seen.", string.Join(' ', picture.Words), StringComparison.Ordinal);
        Assert.Equal(["2020: Something moved."], picture.Titles);
    }

    [Fact]
    public void Without_lanes_in_the_schema_every_class_with_a_date_has_one()
    {
        _workspace.With("schema.yaml", Sightings.Schema.Replace("annotations: {factbook_lane: Seen in the sky}", "", StringComparison.Ordinal));

        Picture picture = Draw(
            Sightings.Seen("s.1", "2020"), Sightings.Counted("c.1", "Rome", "2020", "amount: 3, hedge: exact"));

        Assert.Contains("Sightings", picture.Words);
        Assert.Contains("Counts", picture.Words);
    }

    [Fact]
    public void On_a_page_marks_are_links_and_the_page_brings_the_style()
    {
        _workspace.With("data.yaml", Sightings.Data(Sightings.Seen("s.1", "2020")));
        Dataset dataset = Dataset.Load(_workspace.Folder, Console.Terminal.OfProcess())!;

        var picture = new Picture(TimelineChart.Svg(dataset, id => $"facts/{id}.html")!);

        Assert.Equal(["facts/s.1.html"], picture.Links);
        Assert.DoesNotContain("style", picture.Names);
    }

    [Fact]
    public void Text_of_the_data_stays_text()
    {
        Picture picture = Draw(Sightings.Seen("s.1", "2020", "<script>alert(1)</script> & more"));

        Assert.Equal(["2020: <script>alert(1)</script> & more"], picture.Titles);
        Assert.DoesNotContain("script", picture.Names);
    }

    [Fact]
    public void Where_nothing_has_a_date_there_is_no_file()
    {
        _workspace.With("data.yaml", Sightings.Data(""));

        Outcome outcome = _workspace.Run("chart", "timeline", "DIR", "--out", "DIR/out/chart.svg");

        Assert.Equal((2, "factbook: No record has a date to draw.\n"), (outcome.ExitCode, outcome.Error));
        Assert.False(System.IO.Directory.Exists(_workspace.FullPath("out")));
    }

    public void Dispose() => _workspace.Dispose();

    private Picture Draw(string sightings, string counts = "")
    {
        Outcome outcome = _workspace
            .With("data.yaml", Sightings.Data(sightings, counts))
            .Run("chart", "timeline", "DIR", "--out", "DIR/out/chart.svg");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        return new Picture(_workspace.Read("out/chart.svg"));
    }
}
