using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Binding;

/// <summary>How many problems are reported: a curator reads a screenful, and a log has its limits.</summary>
public static class ProblemLimit
{
    /// <summary>The most problems reported for one file by itself.</summary>
    public const int PerFile = 200;

    /// <summary>The most problems reported for the dataset as a whole.</summary>
    public const int PerDataset = 500;

    /// <summary>Of each file the first errors, then the first warnings, and one more that says how many were left out.</summary>
    /// <param name="problems">The problems of some files, those of each in the order of their places.</param>
    public static IEnumerable<Problem> Cap(IEnumerable<Problem> problems) => problems
        .GroupBy(problem => problem.Place.Path, StringComparer.Ordinal)
        .SelectMany(file => Close(
            [.. file.OrderBy(problem => problem.Rule.Severity != ProblemSeverity.Error).Take(PerFile)],
            file.Count() - PerFile,
            file.Count(problem => problem.Rule.Severity == ProblemSeverity.Error) > PerFile));

    /// <summary>
    /// The list, and one more problem that says how many were left out, at the place of the last one shown.
    /// </summary>
    internal static EquatableArray<Problem> Close(List<Problem> problems, int omitted, bool hasErrors = true)
    {
        if (omitted > 0)
        {
            problems.Add(new Problem(
                hasErrors ? ProblemRules.TooManyProblems : ProblemRules.TooManyWarnings,
                problems[problems.Count - 1].Place,
                EquatableArray.Of(Digits.Of(omitted))));
        }

        return problems.ToEquatableArray();
    }
}
