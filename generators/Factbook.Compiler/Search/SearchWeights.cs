using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Search;

/// <summary>Which slots a full-text index covers, and how much they count.</summary>
internal static class SearchWeights
{
    /// <summary>On the tree root: the dataset has a full-text index. On a slot: whether the index covers it.</summary>
    internal const string Tag = "factbook_search";

    /// <summary>How often a word of a name counts.</summary>
    internal const int OfName = 3;

    private const int OfText = 1;

    // A title says what a text is about, and whom it names are called so first.
    private static readonly string[] Names = [CoreNames.NamesSlot, "name", "label"];
    private static readonly string[] Texts = ["title", "title_en", "summary", "description", "note", "quote", "text", "rationale"];

    /// <summary>Whether a dataset asks for an index.</summary>
    /// <param name="schema">The schema.</param>
    internal static bool IsAskedFor(SchemaModel schema) =>
        schema.Classes.Any(definition => definition.TreeRoot && ValueOf(definition.Annotations) == "true");

    /// <summary>How often a word of a slot counts; 0 where the index does not cover the slot.</summary>
    /// <param name="slot">The slot.</param>
    internal static int Of(SlotDefinition slot)
    {
        string? value = ValueOf(slot.Annotations);
        return value == "false" ? 0
            : Names.Contains(slot.Name) ? OfName
            : value == "true" || Texts.Contains(slot.Name) ? OfText
            : 0;
    }

    private static string? ValueOf(EquatableArray<Annotation> annotations) =>
        annotations.FirstOrDefault(annotation => annotation.Tag == Tag)?.Value;
}
