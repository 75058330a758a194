using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>The annotations that say how strictly values are cited, and whose words a slot holds.</summary>
internal static class ProvenanceAnnotations
{
    /// <summary>On the tree root: whether a citation must bear out each value.</summary>
    internal const string CiteValues = "factbook_cite_values";

    /// <summary>On the tree root: whether locators are written as sources are divided, and not in the words of the core.</summary>
    internal const string FreeLocators = "factbook_free_locators";

    /// <summary>On a slot: whose words it holds.</summary>
    internal const string Words = "factbook_words";

    private const string Curator = "curator";
    private const string Source = "source";

    /// <summary>Reports annotations of provenance with values that mean nothing, or where they mean nothing.</summary>
    internal static void Check(SchemaElement element, IEnumerable<Annotation> annotations)
    {
        foreach (Annotation annotation in annotations)
        {
            string? reason = annotation switch
            {
                { Tag: CiteValues or FreeLocators, Value: not ("true" or "false") } => "is true or false",
                { Tag: CiteValues or FreeLocators } when element.Flag("tree_root") != true => "is for the tree root",
                { Tag: Words, Value: not (Curator or Source) } => "is curator or source",
                _ => null,
            };
            if (reason is not null)
            {
                element.Report(ProblemRules.BadAnnotation, element.Place, annotation.Tag, reason);
            }
        }
    }

    /// <summary>Whether a dataset demands that a citation bears out each value.</summary>
    internal static bool DemandsCitedValues(SchemaModel schema) =>
        schema.Classes.Any(definition => definition.TreeRoot && Has(definition.Annotations, CiteValues, "true"));

    /// <summary>The classes with locators of any form, where the tree root says so.</summary>
    internal static ClassDefinition[] Apply(IReadOnlyList<ClassDefinition> classes)
    {
        ClassDefinition? citation = classes.FirstOrDefault(definition => CoreNames.Is(definition, CoreNames.Citation));
        bool areFree = classes.Any(definition => definition.TreeRoot && Has(definition.Annotations, FreeLocators, "true"));
        return [.. citation is null || !areFree ? classes : classes.Select(Freed)];

        ClassDefinition Freed(ClassDefinition definition) =>
            definition.Name != citation.Name && !definition.Ancestors.Contains(citation.Name) ? definition
                : definition with { Slots = definition.Slots.Select(FreedSlot).ToEquatableArray() };

        SlotDefinition FreedSlot(SlotDefinition slot) =>
            slot.Name == "locator" && slot.Pattern == citation.FindSlot("locator")!.Pattern ? slot with { Pattern = null } : slot;
    }

    /// <summary>Whether a slot holds words or choices of the curators, which no source bears out.</summary>
    internal static bool IsOfCurators(SlotDefinition slot) => slot.Identifier || Has(slot.Annotations, Words, Curator);

    /// <summary>Whether a slot repeats words of a source by its nature, as titles and names do.</summary>
    internal static bool IsOfSource(SlotDefinition slot) => Has(slot.Annotations, Words, Source);

    private static bool Has(IEnumerable<Annotation> annotations, string tag, string value) =>
        annotations.Any(annotation => annotation.Tag == tag && annotation.Value == value);
}
