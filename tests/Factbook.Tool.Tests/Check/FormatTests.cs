using System;
using System.Linq;
using System.Text.Json;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Check;

public sealed class FormatTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons()
        .With("more, 100%.yaml", "moons:\n  - {id: moon.io, name: Io, cites: [{source: src.letter}], rank: x}\n");

    [Fact]
    public void As_json_there_is_one_object_with_all_problems()
    {
        Outcome outcome = _workspace.Run("check", "DIR", "--format", "json");

        using var json = JsonDocument.Parse(outcome.Output);
        JsonElement problem = json.RootElement.GetProperty("problems").EnumerateArray()
            .Single(problem => problem.GetProperty("id").GetString() == "FB0308");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(2, json.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal("DIR/more, 100%.yaml", problem.GetProperty("file").GetString());
        Assert.Equal(2, problem.GetProperty("line").GetInt32());
        Assert.Equal(66, problem.GetProperty("column").GetInt32());
    }

    [Fact]
    public void As_sarif_results_refer_to_the_rules_that_occur()
    {
        using var json = JsonDocument.Parse(_workspace.Run("check", "DIR", "--format", "sarif").Output);

        JsonElement run = json.RootElement.GetProperty("runs")[0];
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.All(results, result => Assert.Equal(
            result.GetProperty("ruleId").GetString(),
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.EndsWith(
            "/more%2C%20100%25.yaml",
            results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation")
                .GetProperty("uri").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void For_github_each_problem_is_one_escaped_command() => Assert.Equal(
        "::error file=DIR/more%2C 100%25.yaml,line=2,endLine=2,col=66,endColumn=67,title=FB0308"
            + "::'x' is not a whole number.",
        _workspace.Run("check", "DIR", "--format", "github").Lines[1]);

    [Fact]
    public void Another_format_is_refused()
    {
        Outcome outcome = _workspace.Run("check", "DIR", "--format", "xml");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("xml", outcome.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
