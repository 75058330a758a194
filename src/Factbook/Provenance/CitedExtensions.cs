using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Factbook;

/// <summary>How well a fact is borne out, computed from its citations and never typed in.</summary>
/// <remarks>
/// Only citations that support the fact count, each source once. An official source is a state body on its own behalf
/// (<see cref="SourceKind.Official"/>) or the text of a legal act (<see cref="SourceKind.LegalAct"/>).
/// Safe to use from any thread.
/// </remarks>
public static class CitedExtensions
{
    /// <summary>The number of official sources that support the fact.</summary>
    /// <param name="cited">The fact or the claim.</param>
    public static int OfficialSourceCount(this ICited cited)
    {
        int count = 0;
        foreach (Source source in Supporting(cited))
        {
            count += IsOfficial(source) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The number of independent witnesses: sources that repeat one publication count once.</summary>
    /// <param name="cited">The fact or the claim.</param>
    public static int IndependentRootCount(this ICited cited)
    {
        var roots = new HashSet<Source>();
        foreach (Source source in Supporting(cited))
        {
            roots.Add(source.Root);
        }

        return roots.Count;
    }

    /// <summary>A score from 1 to 5 of the sources that support the fact.</summary>
    /// <param name="cited">The fact or the claim.</param>
    /// <returns>
    /// 5 where a legal act says it, or official sources of two states that do not go back to one publication; 4 where
    /// one official source and another independent witness do; 3 where one official source does; 2 where two
    /// independent witnesses do, none of them official; 1 otherwise.
    /// </returns>
    public static int SourceScore(this ICited cited)
    {
        List<Source> sources = Supporting(cited);
        if (sources.Exists(source => source.Kind == SourceKind.LegalAct) || HaveOfficialsOfTwoStates(sources))
        {
            return 5;
        }

        bool severalWitnesses = cited.IndependentRootCount() >= 2;
        return sources.Exists(IsOfficial)
            ? severalWitnesses ? 4 : 3
            : severalWitnesses ? 2 : 1;
    }

    /// <summary>The citations of a source by a fact: its own, those of the values that it holds, and those of its claims.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="source">The source.</param>
    public static IEnumerable<Citation> CitationsOf(this IFact fact, Source source)
    {
        fact = fact ?? throw new ArgumentNullException(nameof(fact));
        return Citations(fact, fact.Table.SlotsOf(fact)).Where(citation => citation.Source == source);
    }

    private static IEnumerable<Citation> Citations(object owner, IReadOnlyList<Slot> slots) => slots
        .Where(slot => slot.RangeKind is RangeKind.ValueObject)
        .SelectMany(slot => slot.ValueOf(owner) switch
        {
            IFactDictionary map => map.Values.OfType<IValueObject>(),
            IEnumerable items => items.OfType<IValueObject>(),
            IValueObject one => [one],
            _ => [],
        })
        .SelectMany(value => value is Citation citation ? [citation] : Citations(value, value.Slots));

    private static bool HaveOfficialsOfTwoStates(List<Source> sources) => sources.Exists(
        first => IsOfficial(first) && first.State is not null && sources.Exists(
            second => IsOfficial(second) && second.State is not null &&
                !string.Equals(first.State, second.State, StringComparison.Ordinal) && first.Root != second.Root));

    private static bool IsOfficial(Source source) => source.Kind is SourceKind.Official or SourceKind.LegalAct;

    private static List<Source> Supporting(ICited cited)
    {
        cited = cited ?? throw new ArgumentNullException(nameof(cited));
        var sources = new List<Source>(cited.Cites.Count);
        foreach (Citation citation in cited.Cites)
        {
            if (citation.IsSupport && !sources.Contains(citation.Source))
            {
                sources.Add(citation.Source);
            }
        }

        return sources;
    }
}
