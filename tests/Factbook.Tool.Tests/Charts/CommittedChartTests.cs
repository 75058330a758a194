using System;
using System.IO;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Charts;

public sealed class CommittedChartTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("timeline")]
    [InlineData("trade")]
    public void The_committed_chart_is_what_the_dataset_says_now(string kind)
    {
        string committed = File.ReadAllText(Path.Combine(Repository.Root, "docs", "charts", kind + ".svg"));

        _workspace.Run("chart", kind, Workspace.BelarusChina, "--out", "DIR/out/chart.svg");

        Assert.True(
            committed == _workspace.Read("out/chart.svg"),
            $"docs/charts/{kind}.svg is stale: dotnet run -c Release --project src/Factbook.Tool -- chart {kind} "
            + $"data/belarus-china --out docs/charts/{kind}.svg --force");
    }

    public void Dispose() => _workspace.Dispose();
}
