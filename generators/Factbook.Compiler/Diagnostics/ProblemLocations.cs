using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Diagnostics;

/// <summary>Resolves the places of problems: the only step that needs the spans of files.</summary>
/// <param name="spans">The spans of the files that problems may name.</param>
public sealed class ProblemLocations(IEnumerable<YamlSpans> spans)
{
    private readonly Dictionary<string, YamlSpans> _spans = spans.ToDictionary(file => file.Path);

    /// <summary>The span of a place; the beginning of the file where the file or the node is not known.</summary>
    /// <param name="place">The place.</param>
    public YamlSpan Find(ProblemPlace place)
    {
        if (place.Span is { } span)
        {
            return span;
        }

        return _spans.TryGetValue(place.Path, out YamlSpans file) && place.Node >= 0 && place.Node < file.Nodes.Count
            ? file.Nodes[place.Node]
            : default;
    }

    /// <summary>A problem as compilers print it: <c>file(line,column): error FB0102: message</c>, counted from 1.</summary>
    /// <param name="problem">The problem.</param>
    public string Describe(Problem problem)
    {
        YamlSpan span = Find(problem.Place);
        string severity = problem.Rule.Severity == ProblemSeverity.Error ? "error" : "warning";
        return string.Format(
            CultureInfo.InvariantCulture,
            "{0}({1},{2}): {3} {4}: {5}",
            problem.Place.Path,
            span.StartLine + 1,
            span.StartColumn + 1,
            severity,
            problem.Rule.Id,
            ProblemText.Format(problem));
    }
}
