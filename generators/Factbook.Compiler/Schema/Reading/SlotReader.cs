using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Reads slots: declarations, refinements and the conditions of rules, which share their metaslots.</summary>
internal static class SlotReader
{
    internal const string Disputable = "factbook_disputable";

    /// <summary>Reads what is stated of a slot.</summary>
    internal static SlotDeclaration Read(SchemaElement slot, PlacedName defaultRange)
    {
        EquatableArray<Annotation> annotations = DocumentationReader.Annotations(
            slot, Disputable, ChartAnnotations.Part, ChartAnnotations.Only, ProvenanceAnnotations.Words);
        ChartAnnotations.Check(slot, annotations);
        ProvenanceAnnotations.Check(slot, annotations);
        return Constraints(slot, defaultRange) with
        {
            Description = slot.Text("description"),
            Range = slot.NameOf("range"),
            AnyOf = Alternatives(slot),
            Recommended = slot.Flag("recommended"),
            Multivalued = slot.Flag("multivalued"),
            Identifier = slot.Flag("identifier"),
            Inlined = slot.Flag("inlined"),
            InlinedAsList = slot.Flag("inlined_as_list"),
            DesignatesType = slot.Flag("designates_type"),
            Unit = Unit(slot),
            Disputable = IsDisputable(slot, annotations),
            Annotations = annotations,
            Documentation = DocumentationReader.Read(slot),
        };
    }

    /// <summary>Reads the metaslots that constrain a value: all that a condition or a type may have.</summary>
    internal static SlotDeclaration Constraints(SchemaElement slot, PlacedName defaultRange) => new()
    {
        Name = slot.Name,
        Place = slot.Place,
        DefaultRange = defaultRange,
        Required = slot.Flag("required"),
        Pattern = slot.Text("pattern"),
        MinimumValue = slot.Number("minimum_value"),
        MaximumValue = slot.Number("maximum_value"),
        MinimumCardinality = slot.Count("minimum_cardinality"),
        MaximumCardinality = slot.Count("maximum_cardinality"),
        EqualsString = slot.Text("equals_string"),
        EqualsStringIn = slot.Names("equals_string_in").Select(name => name.Name).ToEquatableArray(),
        ValuePresence = Presence(slot),
    };

    private static EquatableArray<PlacedName> Alternatives(SchemaElement slot)
    {
        var ranges = new List<PlacedName>();
        NodeList<YamlNode> items = slot.Items("any_of", "a list of ranges");
        if (items.Count == 0 && slot.Find("any_of") is YamlSequence empty)
        {
            slot.Expected("any_of", empty, "a list of ranges; no value would fit an empty one");
        }

        foreach (YamlNode item in items)
        {
            if (slot.Item("any_of", item, Metaslots.Range).NameOf("range") is { } range)
            {
                ranges.Add(range);
            }
            else if (item is YamlMapping)
            {
                slot.Expected("any_of", item, "a list of ranges");
            }
        }

        return ranges.ToEquatableArray();
    }

    private static string? Unit(SchemaElement slot)
    {
        SchemaElement? unit = slot.Child("unit", Metaslots.Unit);
        string? symbol = unit?.Text("symbol");
        return unit?.Text("ucum_code") ?? symbol;
    }

    private static bool? Presence(SchemaElement slot)
    {
        switch (slot.Text("value_presence"))
        {
            case "PRESENT":
                return true;
            case "ABSENT":
                return false;
            case null or "UNCOMMITTED":
                return null;
            default:
                slot.Expected("value_presence", slot.Find("value_presence")!, "PRESENT, ABSENT or UNCOMMITTED");
                return null;
        }
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
