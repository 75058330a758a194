using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Collects what is wrong with a schema, and tells when nobody asks for it any more.</summary>
/// <param name="cancellation">Ends the work of all who read and resolve the schema.</param>
internal sealed class SchemaProblems(CancellationToken cancellation)
{
    private readonly List<Problem> _problems = [];

    internal void Add(ProblemRule rule, ProblemPlace place, params string[] arguments) =>
        _problems.Add(new Problem(rule, place, new(arguments)));

    /// <summary>Adds a problem that an earlier place explains.</summary>
    internal void AddRelated(ProblemRule rule, ProblemPlace place, ProblemPlace related, params string[] arguments) =>
        _problems.Add(new Problem(rule, place, new(arguments), EquatableArray.Of(related)));

    internal void ThrowIfCancelled() => cancellation.ThrowIfCancellationRequested();

    /// <summary>The problems in the order of their places, each once.</summary>
    internal EquatableArray<Problem> Ordered() => _problems
        .Distinct()
        .OrderBy(problem => problem.Place.Path, StringComparer.Ordinal)
        .ThenBy(problem => problem.Place.Node)
        .ThenBy(problem => problem.Rule.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}
