using System;
using System.Globalization;
using Factbook.Tool.Console;

namespace Factbook.Tool.Checking.Reports;

/// <summary>For GitHub Actions: workflow commands, which become annotations of the changed lines.</summary>
internal static class GitHubReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(CheckResult result, Terminal terminal)
    {
        foreach (Finding finding in result.Findings)
        {
            terminal.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"::{finding.Severity} file={Property(finding.Place.Path)},line={finding.Place.Line},"
                + $"endLine={finding.Place.Span.EndLine + 1},col={finding.Place.Column},"
                + $"endColumn={finding.Place.Span.EndColumn + 1},title={finding.Rule.Id}::{Data(finding.Message)}"));
        }
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
