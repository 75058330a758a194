using System;
using System.Linq;
using System.Xml.Linq;
using SourceMetrics;
using Xunit;

namespace Factbook.Sources.Tests;

/// <summary>The solution is the list of all projects; what takes long stands in it and is neither built nor tested with it.</summary>
public sealed class SolutionTests
{
    private static readonly string[] OnDemand = ["benchmarks/", "eng/Precompiler/", "tests/slow/"];

    private static readonly XElement[] Listed =
        [.. XDocument.Parse(Repository.Read("Factbook.slnx")).Descendants("Project")];

    [Fact]
    public void Every_project_stands_in_the_solution() => Assert.Equal(
        MetricsTable.Projects().Order(StringComparer.Ordinal),
        Listed.Select(PathOf).Order(StringComparer.Ordinal));

    [Fact]
    public void What_takes_long_is_built_on_demand() => Assert.Equal(
        Listed.Select(PathOf).Where(path => OnDemand.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))),
        Listed.Where(project => (string?)project.Element("Build")?.Attribute("Project") == "false").Select(PathOf));

    private static string PathOf(XElement project) => (string)project.Attribute("Path")!;
}
