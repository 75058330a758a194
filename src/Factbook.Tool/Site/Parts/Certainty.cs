using System.Collections.Generic;
using System.Linq;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Site.Parts;

/// <summary>How sure the facts of a dataset are, and on what kinds of sources they rest.</summary>
/// <param name="data">The dataset.</param>
internal sealed class Certainty(SiteData data)
{
    /// <summary>The facts that cite something.</summary>
    public IReadOnlyList<Fact> Cited { get; } =
        [.. data.Facts.All.Select(entry => entry.Fact).Where(fact => fact.Children("cites").Any())];

    /// <summary>Every cited fact counted once, by the first of these that holds.</summary>
    public IEnumerable<(string Kind, string? Meaning, int Count)> ByCertainty()
    {
        ILookup<int, Fact> groups = Cited.ToLookup(Group);
        return
        [
            ("Sources differ, none is followed", "A slot of it has a dispute that is not resolved.", groups[0].Count()),
            ("Sources differ, one is followed", "A slot of it has a dispute, with a pick and its reason.", groups[1].Count()),
            ("Something is inferred", "A value follows from something else than what the sources print.", groups[2].Count()),
            ("The passage is named", "At least one citation names the paragraph, page or article.", groups[3].Count()),
            ("Known by excerpts", "The sources were not read whole, so that no passage is named.", groups[4].Count()),
        ];
    }

    /// <summary>The cited facts that rest on each kind of source; one that rests on several kinds is counted for each.</summary>
    public IEnumerable<(string Kind, string? Meaning, int Count)> BySource()
    {
        ILookup<string, Fact> byKind = Cited
            .SelectMany(fact => Kinds(fact).Distinct().Select(kind => (Kind: kind, Fact: fact)))
            .ToLookup(entry => entry.Kind, entry => entry.Fact);
        return (data.Schema.FindEnum("SourceKind")?.Values ?? [])
            .Select(kind => (Words.SlotWords.Heading(kind.Text), kind.Description, byKind[kind.Text].Count()))
            .OrderByDescending(share => share.Item3);
    }

    private int Group(Fact fact)
    {
        Fact[] disputes = [.. data.Facts.Disputes(fact.Id)];
        return disputes.Any(dispute => dispute.Find("canonical") is null) ? 0
            : disputes.Length > 0 ? 1
            : fact.Find("inferred") is not null ? 2
            : fact.Children("cites").Any(citation => citation.Find("locator") is not null) ? 3
            : 4;
    }

    private IEnumerable<string> Kinds(Fact fact) => fact.Children("cites")
        .Select(citation => data.Facts.Find(citation.Text("source") ?? "")?.Fact.Text("kind"))
        .OfType<string>();
}
