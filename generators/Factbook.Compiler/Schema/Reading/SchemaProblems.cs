using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Collects what is wrong with a schema.</summary>
internal sealed class SchemaProblems
{
    private readonly List<Problem> _problems = [];

    internal void Add(ProblemRule rule, ProblemPlace place, params string[] arguments) =>
        _problems.Add(new Problem(rule, place, new(arguments)));

    /// <summary>Adds a problem that an earlier place explains.</summary>
    internal void AddRelated(ProblemRule rule, ProblemPlace place, ProblemPlace related, params string[] arguments) =>
        _problems.Add(new Problem(rule, place, new(arguments), EquatableArray.Of(related)));

    /// <summary>The problems in the order of their places, each once.</summary>
    internal EquatableArray<Problem> Ordered() => _problems
        .Distinct()
        .OrderBy(problem => problem.Place.Path, StringComparer.Ordinal)
        .ThenBy(problem => problem.Place.Node)
        .ThenBy(problem => problem.Rule.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}
