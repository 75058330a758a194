using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Search;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Reads classes with their keys and rules.</summary>
internal static class ClassReader
{
    internal static ClassDeclaration Read(
        SchemaElement declared, SchemaDefaults defaults, Prefixes prefixes, SchemaTarget target) =>
        new ClassDeclaration
        {
            Name = declared.Name,
            Place = declared.Place,
            Description = declared.Text("description"),
            Uri = declared.Text("class_uri"),
            Curies = prefixes.Curies(declared.Name, declared.Text("class_uri")),
            Uris = prefixes.Uris(declared.Name, declared.Text("class_uri")),
            IsA = declared.NameOf("is_a"),
            Mixins = declared.Names("mixins"),
            Abstract = declared.Flag("abstract") ?? false,
            Mixin = declared.Flag("mixin") ?? false,
            TreeRoot = declared.Flag("tree_root") ?? false,
            Attributes = Slots(declared.NamedChildren("attributes", Metaslots.Slot, target), defaults),
            SlotNames = declared.Names("slots"),
            SlotUsage = Slots(declared.Children("slot_usage", Metaslots.Slot), defaults),
            UniqueKeys = declared.Children("unique_keys", Metaslots.UniqueKey).Select(UniqueKey).ToEquatableArray(),
            Rules = Rules(declared, defaults).ToEquatableArray(),
            Expression = Expression(declared, defaults),
            UnionOf = declared.Names("union_of"),
            ClassificationRules = Parts(declared, "classification_rules", defaults),
            ExtraSlots = ExtraSlots(declared, defaults),
            Documentation = DocumentationReader.Read(declared),
        }.WithAnnotations(declared, Annotations(declared));

    private static ClassDeclaration WithAnnotations(
        this ClassDeclaration declaration, SchemaElement declared, EquatableArray<Annotation> annotations) =>
        declaration with { Annotations = annotations, GivenName = NameAnnotation.Of(declared, annotations) };

    private static EquatableArray<Annotation> Annotations(SchemaElement declared)
    {
        EquatableArray<Annotation> annotations = DocumentationReader.Annotations(
            declared,
            ChartAnnotations.Lane,
            CodeNameAnnotation.Tag,
            ProvenanceAnnotations.CiteValues,
            ProvenanceAnnotations.FreeLocators,
            NameAnnotation.Tag,
            SearchWeights.Tag);
        ChartAnnotations.Check(declared, annotations);
        ProvenanceAnnotations.Check(declared, annotations);
        SearchAnnotations.Check(declared, isClass: true, annotations);
        return annotations;
    }

    private static EquatableArray<SlotDeclaration> Slots(IEnumerable<SchemaElement> slots, SchemaDefaults defaults) =>
        slots.Select(slot => SlotReader.Read(slot, defaults)).ToEquatableArray();

    private static UniqueKeyDeclaration UniqueKey(SchemaElement key)
    {
        EquatableArray<PlacedName> slots = key.Names("unique_key_slots");
        if (slots.Count == 0)
        {
            key.Report(ProblemRules.SchemaShape, key.Place, key.Name, "a key with unique_key_slots");
        }

        return new UniqueKeyDeclaration(key.Name, slots, key.Flag("consider_nulls_inequal") ?? false, key.Place);
    }

    private static IEnumerable<RuleDeclaration> Rules(SchemaElement declared, SchemaDefaults defaults)
    {
        foreach (YamlNode item in declared.Items("rules", "a list of rules"))
        {
            SchemaElement rule = declared.Item("rules", item, Metaslots.Rule);
            if (rule.Flag("deactivated") == true)
            {
                continue;
            }

            ClassExpressionDeclaration? post = Side(rule, "postconditions", defaults);
            ClassExpressionDeclaration? other = Side(rule, "elseconditions", defaults);
            if (post is null && other is null)
            {
                const string Reading = "It demands nothing.";
                rule.Tolerate(ProblemRules.SchemaShape, rule.Place, Reading, "rules", "a list of rules with postconditions");
                continue;
            }

            yield return new RuleDeclaration
            {
                Description = rule.Text("description") ?? rule.Text("title"),
                Preconditions = Side(rule, "preconditions", defaults),
                Postconditions = post,
                Elseconditions = other,
                Bidirectional = rule.Flag("bidirectional") ?? false,
                OpenWorld = rule.Flag("open_world") ?? false,
                Place = rule.Place,
            };
        }
    }

    // Where something is said of the values, they are allowed without saying so.
    private static ExtraSlotsDeclaration? ExtraSlots(SchemaElement declared, SchemaDefaults defaults)
    {
        SchemaElement? extra = declared.Child("extra_slots", Metaslots.ExtraSlots);
        SchemaElement? value = extra?.Child("range_expression", Metaslots.ExtraValue);
        bool isAllowed = extra?.Flag("allowed") ?? value is not null;
        return !isAllowed ? null : new ExtraSlotsDeclaration(
            value is null ? null : ExpressionReader.Read(value, defaults) with
            {
                Multivalued = value.Flag("multivalued"),
                Inlined = value.Flag("inlined"),
                InlinedAsList = value.Flag("inlined_as_list"),
                Required = null,
            },
            extra!.Place);
    }

    private static ClassExpressionDeclaration? Side(SchemaElement rule, string side, SchemaDefaults defaults) =>
        rule.Child(side, Metaslots.ClassExpression) is { } stated ? Expression(stated, defaults) : null;

    private static ClassExpressionDeclaration Expression(SchemaElement stated, SchemaDefaults defaults) => new()
    {
        IsA = stated.Profile == Metaslots.Class ? null : stated.NameOf("is_a"),
        SlotConditions = stated.Children("slot_conditions", Metaslots.Condition)
            .Select(slot => ExpressionReader.Read(slot, defaults))
            .ToEquatableArray(),
        AnyOf = Parts(stated, "any_of", defaults),
        AllOf = Parts(stated, "all_of", defaults),
        NoneOf = Parts(stated, "none_of", defaults),
        ExactlyOneOf = Parts(stated, "exactly_one_of", defaults),
    };

    private static EquatableArray<ClassExpressionDeclaration> Parts(SchemaElement stated, string word, SchemaDefaults defaults) =>
        stated.Items(word, "a list of expressions")
            .Select(item => Expression(stated.Item(word, item, Metaslots.ClassExpression), defaults))
            .ToEquatableArray();
}
