using System;
using System.Collections.Generic;
using Factbook.Tool.Console;

namespace Factbook.Tool.Checking.Reports;

/// <summary>The forms in which the result of a check is written.</summary>
internal static class Report
{
    private static readonly Dictionary<string, Action<CheckResult, Terminal>> Writers = new(StringComparer.Ordinal)
    {
        ["text"] = TextReport.Write,
        ["json"] = JsonReport.Write,
        ["sarif"] = SarifReport.Write,
        ["github"] = GitHubReport.Write,
    };

    /// <summary>The names of the forms.</summary>
    public static string[] Formats => [.. Writers.Keys];

    /// <summary>Writes a result in a form.</summary>
    public static void Write(CheckResult result, string format, Terminal terminal) => Writers[format](result, terminal);
}
