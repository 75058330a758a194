using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Checks.Provenance;

namespace Factbook.Tool.Checking;

/// <summary>What a check found.</summary>
/// <param name="Findings">The problems in reading order.</param>
/// <param name="Texts">The texts of the files that were checked, by path.</param>
/// <param name="Subject">What was checked, such as <c>34 files, 401 records</c>.</param>
internal sealed record CheckResult(
    IReadOnlyList<Finding> Findings, IReadOnlyDictionary<string, string> Texts, string Subject)
{
    /// <summary>Whether every place is shown, and every word of the schema that has no effect.</summary>
    public bool IsVerbose { get; init; }

    /// <summary>The words of the schema that have no effect, each in one line.</summary>
    public IReadOnlyList<string> Carried { get; init; } = [];

    /// <summary>How many errors there are.</summary>
    public int Errors => Findings.Count(finding => finding.IsError);

    /// <summary>How many warnings there are.</summary>
    public int Warnings => Findings.Count - Errors;

    /// <summary>How the values of cited records are borne out, where a dataset was checked.</summary>
    public EvidenceCount? Evidence { get; init; }
}
