using System.Linq;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Reads classes with their keys and rules.</summary>
internal static class ClassReader
{
    internal static ClassDeclaration Read(
        SchemaElement declared, PlacedName defaultRange, Prefixes prefixes, bool isCore, bool isDataset) =>
        new()
        {
            Name = declared.Name,
            Place = declared.Place,
            IsCore = isCore,
            Description = declared.Text("description"),
            Uri = declared.Text("class_uri"),
            Curies = prefixes.Curies(declared.Name, declared.Text("class_uri")),
            Uris = prefixes.Uris(declared.Name, declared.Text("class_uri")),
            IsA = declared.NameOf("is_a"),
            Mixins = declared.Names("mixins"),
            Abstract = declared.Flag("abstract") ?? false,
            Mixin = declared.Flag("mixin") ?? false,
            TreeRoot = declared.Flag("tree_root") ?? false,
            Attributes = Slots(declared, "attributes", defaultRange, isDataset),
            SlotNames = declared.Names("slots"),
            SlotUsage = Slots(declared, "slot_usage", defaultRange, become: false),
            UniqueKeys = declared.Children("unique_keys", Metaslots.UniqueKey).Select(UniqueKey).ToEquatableArray(),
            Rules = declared.Items("rules", "a list of rules")
                .Select(item => Rule(declared.Item("rules", item, Metaslots.Rule), defaultRange))
                .ToEquatableArray(),
            Annotations = Annotations(declared),
            Documentation = DocumentationReader.Read(declared),
        };

    private static EquatableArray<Annotation> Annotations(SchemaElement declared)
    {
        EquatableArray<Annotation> annotations = DocumentationReader.Annotations(
            declared, ChartAnnotations.Lane, CodeNameAnnotation.Tag, ProvenanceAnnotations.CiteValues, ProvenanceAnnotations.FreeLocators);
        ChartAnnotations.Check(declared, annotations);
        ProvenanceAnnotations.Check(declared, annotations);
        return annotations;
    }

    private static EquatableArray<SlotDeclaration> Slots(
        SchemaElement declared, string word, PlacedName defaultRange, bool become) =>
        declared.Children(word, Metaslots.Slot, become)
            .Select(slot => SlotReader.Read(slot, defaultRange))
            .ToEquatableArray();

    private static UniqueKeyDeclaration UniqueKey(SchemaElement key)
    {
        EquatableArray<PlacedName> slots = key.Names("unique_key_slots");
        if (slots.Count == 0)
        {
            key.Report(Diagnostics.ProblemRules.SchemaShape, key.Place, key.Name, "a key with unique_key_slots");
        }

        return new UniqueKeyDeclaration(key.Name, slots, key.Flag("consider_nulls_inequal") ?? false, key.Place);
    }

    private static RuleDeclaration Rule(SchemaElement rule, PlacedName defaultRange)
    {
        EquatableArray<SlotDeclaration> postconditions = Conditions(rule, "postconditions", defaultRange);
        if (postconditions.Count == 0)
        {
            rule.Report(
                Diagnostics.ProblemRules.SchemaShape, rule.Place, "rules", "a list of rules with postconditions");
        }

        string? words = rule.Text("description") ?? rule.Text("title");
        return new RuleDeclaration(words, Conditions(rule, "preconditions", defaultRange), postconditions, rule.Place);
    }

    private static EquatableArray<SlotDeclaration> Conditions(SchemaElement rule, string side, PlacedName defaultRange) =>
        rule.Child(side, Metaslots.ClassExpression)?
            .Children("slot_conditions", Metaslots.Condition)
            .Select(slot => SlotReader.Constraints(slot, defaultRange))
            .ToEquatableArray() ?? default;
}
