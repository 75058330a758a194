using System;
using System.Linq;
using System.Reflection;

namespace Factbook.Compiler.Diagnostics;

/// <summary>The one table of all rules. Each has a page of its id under <c>docs/diagnostics</c>.</summary>
/// <remarks>
/// The hundreds of an id say what the mistake is about: 1 YAML, 2 schema, 3 values, 4 references and keys, 5
/// provenance and
/// disputes, 6 ids and releases, 9 budgets. An id never changes its meaning. An argument that a rule calls a
/// suggestion is
/// empty or what <see cref="Suggestions.Hint"/> gives.
/// </remarks>
public static partial class ProblemRules
{
    /// <summary>All rules, ordered by id.</summary>
    public static EquatableArray<ProblemRule> All => Table.Rules;

    // A class of its own, so that it is filled after every field above has its value, whatever the order of the files.
    private static class Table
    {
        internal static readonly EquatableArray<ProblemRule> Rules = typeof(ProblemRules)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (ProblemRule)field.GetValue(null))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToEquatableArray();
    }
}
