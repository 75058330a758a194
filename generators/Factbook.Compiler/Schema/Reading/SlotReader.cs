using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Search;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Reads slots: declarations, refinements and expressions, which share their metaslots.</summary>
internal static class SlotReader
{
    internal const string Disputable = "factbook_disputable";

    /// <summary>Reads what is stated of a slot.</summary>
    internal static SlotDeclaration Read(SchemaElement slot, SchemaDefaults defaults)
    {
        EquatableArray<Annotation> annotations = DocumentationReader.Annotations(
            slot,
            Disputable,
            ChartAnnotations.Part,
            ChartAnnotations.Only,
            ProvenanceAnnotations.Words,
            NameAnnotation.Tag,
            SearchWeights.Tag,
            IndexAnnotation.Tag,
            OwnIdsAnnotation.Tag);
        ChartAnnotations.Check(slot, annotations);
        OwnIdsAnnotation.Check(slot, annotations);
        ProvenanceAnnotations.Check(slot, annotations);
        SearchAnnotations.Check(slot, isClass: false, annotations);
        return ArrayReader.AsList(ExpressionReader.Read(slot, defaults) with
        {
            Description = slot.Text("description"),
            IsA = slot.NameOf("is_a"),
            Mixins = slot.Names("mixins"),
            Alias = slot.Text("alias"),
            GivenName = NameAnnotation.Of(slot, annotations),
            Recommended = slot.Flag("recommended"),
            Multivalued = slot.Flag("multivalued"),
            Identifier = slot.Flag("identifier"),
            Key = slot.Flag("key"),
            Inlined = slot.Flag("inlined") ?? (slot.Flag("inlined_as_simple_dict") == true ? true : null),
            InlinedAsList = slot.Flag("inlined_as_list"),
            DesignatesType = slot.Flag("designates_type"),
            IfAbsent = slot.Text("ifabsent"),
            Array = ArrayReader.Read(slot),
            ArrayPlace = slot.Find("array") is { } array ? slot.At(array) : null,
            SubpropertyOf = slot.NameOf("subproperty_of"),
            Unit = Unit(slot),
            Inverse = slot.NameOf("inverse"),
            Index = IndexAnnotation.Of(slot, annotations),
            Label = slot.NameOf("slot_uri") is { Name: Labels.Curie or Labels.Uri } label ? label.Place : null,
            Disputable = IsDisputable(slot, annotations),
            Annotations = annotations,
            Documentation = DocumentationReader.Read(slot),
        });
    }

    private static string? Unit(SchemaElement slot)
    {
        SchemaElement? unit = slot.Child("unit", Metaslots.Unit);
        string? symbol = unit?.Text("symbol");
        return unit?.Text("ucum_code") ?? symbol;
    }

    private static bool? IsDisputable(SchemaElement slot, EquatableArray<Annotation> annotations)
    {
        string? value = annotations.FirstOrDefault(annotation => annotation.Tag == Disputable)?.Value;
        if (value is not (null or "true" or "false"))
        {
            slot.Report(ProblemRules.BadAnnotation, slot.Place, Disputable, "is true or false");
        }

        return value is null ? null : value == "true";
    }
}
