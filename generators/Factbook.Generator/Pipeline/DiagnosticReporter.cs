using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using Factbook.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Pipeline;

/// <summary>Turns problems into Roslyn's diagnostics, looking node numbers up in the positions of their files.</summary>
internal static class DiagnosticReporter
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors =
        ProblemRules.All.ToDictionary(rule => rule.Id, rule => Descriptor(rule));

    /// <summary>Every descriptor, for tests and documentation.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => Descriptors.Values;

    /// <summary>Makes the diagnostics of problems, ordered by file and place.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="spans">The positions of all files.</param>
    public static IEnumerable<Diagnostic> Diagnostics(EquatableArray<Problem> problems, EquatableArray<YamlSpans> spans)
    {
        var files = spans.ToDictionary(file => file.Path, System.StringComparer.Ordinal);
        return problems
            .Select(problem => Diagnostic.Create(
                Descriptors[problem.Rule.Id],
                Locate(problem.Place, files),
                problem.Related.Select(place => Locate(place, files)),
                problem.Arguments.ToArray<object?>()))
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, System.StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, System.StringComparer.Ordinal);
    }

    /// <summary>Makes the diagnostic of a problem that is the build's and stands in no file of the dataset.</summary>
    /// <param name="rule">The kind of problem.</param>
    /// <param name="arguments">The values for its message.</param>
    public static Diagnostic OfBuild(ProblemRule rule, params object?[] arguments) =>
        Diagnostic.Create(Descriptors[rule.Id], Location.None, arguments);

    private static Location Locate(ProblemPlace place, Dictionary<string, YamlSpans> files)
    {
        // The core module is no file; MSBuild would swallow a message with such a path.
        if (place.Path == CoreModule.Import)
        {
            return Location.None;
        }

        YamlSpan? span = place.Span;
        if (span is null && files.TryGetValue(place.Path, out YamlSpans? file) && place.Node >= 0 && place.Node < file.Nodes.Count)
        {
            span = file.Nodes[place.Node];
        }

        return span is { } found
            ? Location.Create(
                place.Path,
                new TextSpan(found.Start, found.Length),
                new LinePositionSpan(
                    new LinePosition(found.StartLine, found.StartColumn), new LinePosition(found.EndLine, found.EndColumn)))
            : Location.Create(place.Path, default, default);
    }

    private static DiagnosticDescriptor Descriptor(ProblemRule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        "Factbook",
        rule.Severity == ProblemSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticPage.Of(rule.Id),
        customTags: rule.Severity == ProblemSeverity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []);
}
