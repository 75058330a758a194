using System;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Read;

public sealed class LinksTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Fact]
    public void The_addresses_of_a_dataset_are_listed_one_a_line() =>
        Assert.Equal(new Outcome(0, "https://example.org/atlas\n", ""), _workspace.Run("links", "DIR"));

    [Theory]
    [InlineData("url,status\nhttps://example.org/atlas,200\n", 0, "1 addresses: 0 dead, 0 not tried\n")]
    [InlineData(
        "url,status,tried\nhttps://example.org/atlas,404,2026-01-05\n",
        1,
        "dead (404, 2026-01-05)  https://example.org/atlas  src.atlas\n1 addresses: 1 dead, 0 not tried\n")]
    [InlineData(
        "URL,Status\n\"https://example.org/atlas\",\"timed out\"\n",
        1,
        "dead (timed out)  https://example.org/atlas  src.atlas\n1 addresses: 1 dead, 0 not tried\n")]
    [InlineData("url,status\n", 0, "not tried  https://example.org/atlas  src.atlas\n1 addresses: 0 dead, 1 not tried\n")]
    public void With_results_those_are_listed_that_are_dead_or_were_not_tried(string results, int exitCode, string expected)
    {
        _workspace.With("results.csv", results);

        Assert.Equal(new Outcome(exitCode, expected, ""), _workspace.Run("links", "DIR", "--results", "DIR/results.csv"));
    }

    [Fact]
    public void A_file_of_another_form_is_refused()
    {
        _workspace.With("results.csv", "address\nhttps://example.org\n");

        Assert.Equal(
            "factbook: 'DIR/results.csv' is no file of results: its first line names the columns url and status.\n",
            _workspace.Run("links", "DIR", "--results", "DIR/results.csv").Error);
    }

    public void Dispose() => _workspace.Dispose();
}
