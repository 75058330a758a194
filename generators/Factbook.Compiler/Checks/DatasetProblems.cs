using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Checks;

/// <summary>Gathers the problems of a dataset and puts them in the order in which a reader meets them.</summary>
internal sealed class DatasetProblems
{
    /// <summary>
    /// How often all identifiers are searched for a similar one; a flood of dead references has one cause.
    /// </summary>
    private const int MaximumHints = 20;

    private readonly List<Problem> _problems = [];
    private int _hints;

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors => _problems.Exists(problem => problem.Rule.Severity == ProblemSeverity.Error);

    public void Add(ProblemRule rule, ProblemPlace place, params string[] arguments) =>
        _problems.Add(new Problem(rule, place, new EquatableArray<string>(arguments)));

    /// <summary>Adds a problem that a second place explains.</summary>
    public void AddRelated(ProblemRule rule, ProblemPlace place, ProblemPlace related, params string[] arguments) =>
        _problems.Add(new Problem(rule, place, new EquatableArray<string>(arguments), EquatableArray.Of(related)));

    public void AddRange(IReadOnlyList<Problem> problems) => _problems.AddRange(problems);

    /// <summary>A hint among many candidates, as long as there are not too many hints.</summary>
    public string Hint(string word, IEnumerable<string> candidates) =>
        _hints++ < MaximumHints ? Suggestions.Hint(word, candidates) : "";

    public EquatableArray<Problem> ToEquatableArray()
    {
        _problems.Sort(ProblemOrder.Compare);

        // Records share the citations of their file, and what is wrong in these is one mistake.
        int count = 0;
        for (int i = 0; i < _problems.Count; i++)
        {
            if (count == 0 || !_problems[i].Equals(_problems[count - 1]))
            {
                _problems[count++] = _problems[i];
            }
        }

        _problems.RemoveRange(count, _problems.Count - count);
        int omitted = _problems.Count - ProblemLimit.PerDataset;
        if (omitted <= 0)
        {
            return _problems.ToEquatableArray();
        }

        // Warnings never hide an error.
        Problem[] errors = [.. _problems.Where(problem => problem.Rule.Severity == ProblemSeverity.Error)];
        IEnumerable<Problem> warnings = _problems.Where(problem => problem.Rule.Severity != ProblemSeverity.Error);
        List<Problem> shown = [.. errors.Concat(warnings).Take(ProblemLimit.PerDataset)];
        shown.Sort(ProblemOrder.Compare);
        return ProblemLimit.Close(shown, omitted, errors.Length > ProblemLimit.PerDataset);
    }
}
