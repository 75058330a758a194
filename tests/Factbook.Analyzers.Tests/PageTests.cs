extern alias analyzers;

using System;
using System.IO;
using System.Linq;
using analyzers::Factbook.Analyzers;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Factbook.Analyzers.Tests;

public sealed class PageTests
{
    private static readonly DiagnosticDescriptor[] Known = [.. new FactsAnalyzer().SupportedDiagnostics];

    public static TheoryData<string> Ids => [.. Known.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_diagnostic_has_a_page_with_its_title_severity_and_message(string id)
    {
        DiagnosticDescriptor rule = Known.Single(known => known.Id == id);
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "pages", id + ".md"));

        Assert.StartsWith($"# {id}: {rule.Title.ToString(null)}\n", page, StringComparison.Ordinal);
        Assert.Contains($"\n{(rule.DefaultSeverity == DiagnosticSeverity.Info ? "Suggestion" : rule.DefaultSeverity)}. Message: `{rule.MessageFormat.ToString(null)}`\n", page, StringComparison.Ordinal);
        Assert.EndsWith($"/{id}", rule.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_diagnostic_is_in_the_release_notes_and_can_be_configured()
    {
        string notes = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "releases", "AnalyzerReleases.Unshipped.md"));

        Assert.All(Known, rule =>
        {
            Assert.Contains($"\n{rule.Id} | Factbook | {rule.DefaultSeverity} | {rule.Title.ToString(null)}\n", notes, StringComparison.Ordinal);
            Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, rule.CustomTags);
        });
    }
}
