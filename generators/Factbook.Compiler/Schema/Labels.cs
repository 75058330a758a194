using System.Linq;
using Factbook.Compiler.Binding;

namespace Factbook.Compiler.Schema;

/// <summary>Which slot says in a word or two what an instance is.</summary>
public static class Labels
{
    /// <summary>The concept that a slot has where its text is the label (<c>slot_uri: rdfs:label</c>).</summary>
    internal const string Curie = "rdfs:label";

    /// <summary>The same concept in full.</summary>
    internal const string Uri = "http://www.w3.org/2000/01/rdf-schema#label";

    private static readonly string[] Candidates = [CoreNames.NamesSlot, "name", "title", "label"];

    /// <summary>
    /// The slot whose text is the label: the one that the schema says it is (<c>rdfs:label</c>), or the names, of which the primary
    /// one counts, or a name, title or label; <see langword="null"/> where there is no such slot.
    /// </summary>
    /// <param name="definition">The class.</param>
    public static SlotDefinition? SlotOf(ClassDefinition definition) =>
        definition.Slots.FirstOrDefault(slot => slot is { IsLabel: true, IsListElsewhere: false, IsOfAnyKind: false })
        ?? Candidates.Select(definition.FindSlot).FirstOrDefault(slot => slot is not null && (IsNames(slot) || IsName(slot)));

    /// <summary>Whether a slot has names of all languages and spellings.</summary>
    /// <param name="slot">The slot.</param>
    public static bool IsNames(SlotDefinition slot) => slot is { Multivalued: true, Ranges.Count: 1, IsOfAnyKind: false }
        && slot.Range is { Kind: SlotRangeKind.Object, Name: CoreNames.NameVariant };

    private static bool IsName(SlotDefinition slot) => slot is { Multivalued: false, Ranges.Count: 1, IsListElsewhere: false, IsOfAnyKind: false }
        && slot.Range is { Kind: SlotRangeKind.Type, Name: "string" };
}
