using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Tool.Facts;
using Factbook.Tool.Site.Words;

namespace Factbook.Tool.Site.Parts;

/// <summary>How sure the facts of a dataset are, and on what kinds of sources they rest.</summary>
/// <param name="data">The dataset.</param>
internal sealed class Certainty(SiteData data)
{
    /// <summary>The facts that cite something.</summary>
    public IReadOnlyList<Fact> Cited { get; } =
        [.. data.Facts.All.Select(entry => entry.Fact).Where(fact => fact.Children(CoreNames.CitesSlot).Any())];

    /// <summary>Whether a fact cites a passage, and not a source as a whole alone.</summary>
    public static bool NamesPassage(Fact fact) =>
        fact.Children(CoreNames.CitesSlot).Any(citation => citation.Find(Citation.Slots.Locator) is not null);

    /// <summary>Every cited fact counted once, by the first of these that holds.</summary>
    public IEnumerable<Share> ByCertainty()
    {
        ILookup<int, Fact> groups = Cited.ToLookup(Group);
        return
        [
            new("Sources differ, none is followed", "A slot of it has an unresolved dispute.", groups[0].Count()),
            new("Sources differ, one is followed", "A slot of it has a dispute, with a pick.", groups[1].Count()),
            new("Something is inferred", "A value is not printed and follows from something else.", groups[2].Count()),
            new("The passage is named", "A citation names the paragraph, page or article.", groups[3].Count()),
            new("Known by excerpts", "The sources were not read whole; no passage is named.", groups[4].Count()),
        ];
    }

    /// <summary>The cited facts that rest on each kind of source; one that rests on several counts for each.</summary>
    public IEnumerable<Share> BySource()
    {
        ILookup<string, Fact> byKind = Cited
            .SelectMany(fact => Kinds(fact).Distinct().Select(kind => (Kind: kind, Fact: fact)))
            .ToLookup(entry => entry.Kind, entry => entry.Fact);
        return (data.Schema.FindEnum("SourceKind")?.Values ?? [])
            .Select(kind => new Share(SlotWords.Heading(kind.Text), kind.Description, byKind[kind.Text].Count()))
            .OrderByDescending(share => share.Count);
    }

    private int Group(Fact fact)
    {
        Fact[] disputes = [.. data.Facts.Disputes(fact.Key)];
        return disputes.Any(dispute => dispute.Find(Dispute.Slots.Canonical) is null) ? 0
            : disputes.Length > 0 ? 1
            : fact.Find(CoreNames.InferredSlot) is not null ? 2
            : NamesPassage(fact) ? 3
            : 4;
    }

    private IEnumerable<string> Kinds(Fact fact) => fact.Children(CoreNames.CitesSlot)
        .Select(citation => data.Facts.Find(citation.Text(Citation.Slots.Source) ?? "")?.Fact.Text("kind"))
        .OfType<string>();
}
