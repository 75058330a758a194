using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Tool.Checking;

/// <summary>A problem with its words and its place, ready to be shown.</summary>
/// <param name="Rule">What kind of mistake it is.</param>
/// <param name="Message">The message.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Related">Places that explain it.</param>
internal sealed record Finding(ProblemRule Rule, string Message, FindingPlace Place, IReadOnlyList<FindingPlace> Related)
{
    /// <summary>
    /// What a schema says so often that one line is enough for all places; <see langword="null"/> where each place counts.
    /// </summary>
    public string? Construct { get; init; }

    /// <summary>Whether a build would fail.</summary>
    public bool IsError => Rule.Severity == ProblemSeverity.Error;

    /// <summary>The severity as reports name it.</summary>
    public string Severity => IsError ? "error" : "warning";

    /// <summary>Resolves a problem.</summary>
    public static Finding Of(Problem problem, ProblemLocations locations) => new(
        problem.Rule,
        ProblemText.Format(problem),
        new FindingPlace(problem.Place.Path, locations.Find(problem.Place)),
        [.. problem.Related.Select(place => new FindingPlace(place.Path, locations.Find(place)))])
    {
        Construct = ConstructOf(problem),
    };

    // A word that is refused or not evaluated, a form of names, or a reading of lenient mode; of other mistakes each is its author's own.
    private static string? ConstructOf(Problem problem) =>
        problem.Rule == ProblemRules.UnsupportedMetaslot || problem.Rule == ProblemRules.NotEvaluated ? problem.Arguments[0]
        : problem.Rule == ProblemRules.ReadLeniently ? problem.Arguments[2] + problem.Arguments[1]
        : problem.Rule == ProblemRules.BadName || problem.Rule == ProblemRules.BadMixin ? problem.Arguments[1]
        : problem.Rule == ProblemRules.BadInlining || problem.Rule == ProblemRules.WidenedSlot
            || problem.Rule == ProblemRules.ConflictingInheritance || problem.Rule == ProblemRules.BadTable
            || problem.Rule == ProblemRules.MissingTable ? ""
        : null;
}

/// <summary>A place in a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">The span; lines and columns count from 0.</param>
internal sealed record FindingPlace(string Path, YamlSpan Span)
{
    /// <summary>The line, counted from 1.</summary>
    public int Line => Span.StartLine + 1;

    /// <summary>The column, counted from 1.</summary>
    public int Column => Span.StartColumn + 1;
}
