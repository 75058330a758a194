using System;
using System.IO;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Factbook.Generator.Tests.Diagnostics;

public sealed class DescriptorTests
{
    public static TheoryData<string> Ids => [.. ProblemRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_says_what_its_rule_says(string id)
    {
        ProblemRule rule = ProblemRules.All.Single(rule => rule.Id == id);
        DiagnosticDescriptor descriptor = DiagnosticReporter.All.Single(descriptor => descriptor.Id == id);

        Assert.Equal(rule.Title, descriptor.Title.ToString(null));
        Assert.Equal(rule.Message, descriptor.MessageFormat.ToString(null));
        Assert.Equal("Factbook", descriptor.Category);
        Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
        Assert.True(descriptor.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_leads_to_its_page(string id)
    {
        DiagnosticDescriptor descriptor = DiagnosticReporter.All.Single(descriptor => descriptor.Id == id);

        Assert.True(Uri.TryCreate(descriptor.HelpLinkUri, UriKind.Absolute, out Uri? link));
        Assert.Equal("https", link.Scheme);
        Assert.Contains(id, link.Segments[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_cannot_be_configured_away_and_warnings_can() => Assert.All(
        DiagnosticReporter.All,
        descriptor => Assert.Equal(
            descriptor.DefaultSeverity == DiagnosticSeverity.Error,
            descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)));

    [Fact]
    public void Every_rule_is_in_the_release_notes_of_the_analyzer()
    {
        string[] expected =
            [.. ProblemRules.All.Select(rule => $"{rule.Id} | Factbook | {rule.Severity} | {rule.Title}")];

        Assert.Equal(expected,
            Listed("AnalyzerReleases.Shipped.md").Concat(Listed("AnalyzerReleases.Unshipped.md"))
            .Order(StringComparer.Ordinal));
    }

    private static string[] Listed(string file) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "releases", file))
            .Where(line => line.StartsWith("FB", StringComparison.Ordinal)),
    ];
}
