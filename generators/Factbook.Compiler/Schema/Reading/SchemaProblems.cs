using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Collects what is wrong with a schema, and throws where the work is cancelled.</summary>
/// <param name="cancellation">The cancellation token of all who read and resolve the schema.</param>
internal sealed class SchemaProblems(CancellationToken cancellation)
{
    private readonly List<Problem> _problems = [];
    private readonly SortedDictionary<string, CarriedWord> _carried = new(StringComparer.Ordinal);

    /// <summary>How the schema is read.</summary>
    internal SchemaMode Mode { get; set; }

    /// <summary>Whether what LinkML's own tools accept is a warning.</summary>
    internal bool IsLenient => Mode == SchemaMode.Lenient;

    /// <summary>The words that were met and have no effect.</summary>
    internal EquatableArray<CarriedWord> Carried => _carried.Values.ToEquatableArray();

    internal void Add(ProblemRule rule, ProblemPlace place, params string[] arguments) =>
        _problems.Add(new Problem(rule, place, new(arguments)));

    /// <summary>Adds a problem of strict mode, or in lenient mode a warning that says how the schema is read.</summary>
    /// <param name="rule">What is wrong in strict mode.</param>
    /// <param name="place">Where.</param>
    /// <param name="reading">How the schema is read in lenient mode, a sentence.</param>
    /// <param name="arguments">What the message of the rule names.</param>
    /// <returns>Whether to go on as the warning says.</returns>
    internal bool Tolerate(ProblemRule rule, ProblemPlace place, string reading, params string[] arguments)
    {
        if (!IsLenient)
        {
            Add(rule, place, arguments);
            return false;
        }

        Add(ProblemRules.ReadLeniently, place, ProblemText.Format(rule, new(arguments)), reading, rule.Id);
        return true;
    }

    /// <summary>Notes a word that has no effect.</summary>
    internal void Carry(string word, ProblemPlace place)
    {
        if (place.Path != CoreModule.Import && !LinkMLModules.Has(place.Path))
        {
            _carried[word] = _carried.TryGetValue(word, out CarriedWord known) ? known with { Count = known.Count + 1 } : new(word, 1, place);
        }
    }

    /// <summary>Adds a problem that an earlier place explains.</summary>
    internal void AddRelated(ProblemRule rule, ProblemPlace place, ProblemPlace related, params string[] arguments) =>
        _problems.Add(new Problem(rule, place, new(arguments), EquatableArray.Of(related)));

    internal void ThrowIfCancelled() => cancellation.ThrowIfCancellationRequested();

    /// <summary>The problems in the order of their places, each once.</summary>
    internal EquatableArray<Problem> Ordered() => _problems
        .Where(problem => !LinkMLModules.Has(problem.Place.Path))
        .Distinct()
        .OrderBy(problem => problem.Place.Path, StringComparer.Ordinal)
        .ThenBy(problem => problem.Place.Node)
        .ThenBy(problem => problem.Rule.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}
