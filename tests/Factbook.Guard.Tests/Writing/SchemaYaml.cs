using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Factbook.Guard.Tests.Model;
using Factbook.Guard.Tests.Reading;

namespace Factbook.Guard.Tests.Writing;

/// <summary>Writes a schema as LinkML.</summary>
internal static class SchemaYaml
{
    public static string Of(DrawnSchema schema)
    {
        var text = new StringBuilder("id: https://example.org/guard\nname: guard\n");
        text.Append("imports: [linkml:types").Append(schema.HasCore ? ", factbook:core]\n" : "]\n");
        text.Append("default_range: string\n");
        text.Append(schema.IsLenient ? "annotations: {factbook_mode: lenient}\n" : "");
        WriteTypes(schema, text);
        if (schema.Enums.Count + schema.OpenEnums.Count > 0)
        {
            text.Append("enums:\n");
        }

        foreach (EnumRange members in schema.Enums)
        {
            string values = string.Join(", ", members.Texts.Select(member => $"{YamlText.Quoted(member)}: {{{Name(member)}}}"));
            text.Append(CultureInfo.InvariantCulture, $"  {members.Name}: {{permissible_values: {{{values}}}{Name(members.Name, ", ")}}}\n");
        }

        foreach (string name in schema.OpenEnums)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {name}: {{reachable_from: {{source_ontology: 'obo:guard', source_nodes: ['obo:1']}}{Name(name, ", ")}}}\n");
        }

        text.Append("classes:\n");
        if (schema.AnyClass is { } any)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {any}: {{class_uri: linkml:Any}}\n");
        }

        WriteRoot(schema, text);
        foreach (DrawnClass declared in schema.Classes.Where(declared => !declared.IsCore))
        {
            WriteClass(schema, declared, text);
        }

        return text.ToString();
    }

    private static void WriteTypes(DrawnSchema schema, StringBuilder text)
    {
        var unions = schema.Classes.Where(declared => !declared.IsCore)
            .SelectMany(declared => declared.Attributes.Where(IsUnion).Select(slot => (Name: Union(declared.Name, slot), slot.Ranges)))
            .ToList();
        if (schema.Types.Count + unions.Count > 0)
        {
            text.Append("types:\n");
        }

        foreach ((string name, IReadOnlyList<DrawnRange> ranges) in unions)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {name}: {{union_of: [{string.Join(", ", ranges.Select(range => range.Name))}]}}\n");
        }

        foreach ((ScalarRange type, string basis) in schema.Types)
        {
            string edtf = type.Kind == Scalar.Edtf ? ", annotations: {factbook_parser: edtf}" : "";
            string origin = basis.Length > 0 ? "typeof: " + basis : ByUri(type);
            text.Append(CultureInfo.InvariantCulture, $"  {type.Name}: {{{origin}{Bounds(type.Least, type.Most)}{edtf}}}\n");
        }
    }

    private static string ByUri(ScalarRange type) => type.Kind switch
    {
        Scalar.Integer => "uri: 'xsd:integer', base: int",
        Scalar.Decimal => "uri: 'xsd:decimal', base: Decimal",
        Scalar.Double => "uri: 'xsd:double', base: float",
        _ => "uri: 'xsd:string', base: str",
    };

    private static void WriteRoot(DrawnSchema schema, StringBuilder text)
    {
        text.Append("  Dataset:\n    tree_root: true\n").Append(schema.IsSearched ? "    annotations: {factbook_search: true}\n" : "").Append("    attributes:\n");
        foreach ((string name, string className) in schema.Tables)
        {
            string own = schema.OwnTables.Contains(name) ? "factbook_own_ids: true" : "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"      {name}: {{range: {className}, multivalued: true, inlined: true, inlined_as_list: true{Annotations([own, Named(name)], ", ")}}}\n");
        }
    }

    private static void WriteClass(DrawnSchema schema, DrawnClass declared, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {declared.Name}:\n");
        var lines = new List<string?>
        {
            Name(declared.Name) is { Length: > 0 } name ? name : null,
            declared.IsA is null ? null : "is_a: " + declared.IsA,
            Mixins(schema, declared) is { Length: > 0 } mixins ? $"mixins: [{string.Join(", ", mixins)}]" : null,
            declared.IsAbstract ? "abstract: true" : null,
            declared.IsMixin && !declared.IsUnion ? "mixin: true" : null,
            Members(schema, declared) is { Length: > 0 } members ? $"union_of: [{string.Join(", ", members)}]" : null,
            declared.Attributes.All(slot => slot.IsRowNumber) ? null : "attributes:",
        };
        lines.AddRange(declared.Attributes.Where(slot => !slot.IsRowNumber)
            .Select(slot => $"  {slot.DeclaredName ?? slot.Name}: {{{Slot(slot, declared.Name)}}}"));
        lines.Add(declared.Usages.Count == 0 ? null : "slot_usage:");
        lines.AddRange(declared.Usages.Select(usage => $"  {DeclaredName(schema, declared, usage.Slot)}: {{{Usage(usage)}}}"));
        lines.Add(declared.UniqueKeys.Count == 0 ? null : "unique_keys:");
        lines.AddRange(declared.UniqueKeys.Select(key => $"  {key.Name}: {{{Key(schema, declared, key)}}}"));
        foreach (string line in lines.OfType<string>())
        {
            text.Append("    ").Append(line).Append('\n');
        }
    }

    private static string Key(DrawnSchema schema, DrawnClass declared, DrawnKey key) =>
        $"unique_key_slots: [{string.Join(", ", key.Slots.Select(slot => DeclaredName(schema, declared, slot)))}]"
        + (key.NullsDiffer ? ", consider_nulls_inequal: true" : "");

    private static string DeclaredName(DrawnSchema schema, DrawnClass declared, string slot) =>
        schema.FindSlot(declared.Name, slot)?.DeclaredName ?? slot;

    private static string[] Mixins(DrawnSchema schema, DrawnClass declared) =>
        [.. declared.Mixins.Where(mixin => !schema.Find(mixin).IsUnion)];

    private static string[] Members(DrawnSchema schema, DrawnClass declared) => !declared.IsUnion ? [] :
        [.. schema.Classes.Where(other => other.IsA == declared.Name || other.Mixins.Contains(declared.Name)).Select(other => other.Name)];

    // LinkML has two ways to say some things; which is written follows from the name, so that the draws of all seeds stay.
    private static bool IsSecondWay(DrawnSlot slot) => slot.Name.Sum(letter => letter) % 2 == 0;

    private static bool IsUnion(DrawnSlot slot) => slot.IsAnyOf && IsSecondWay(slot) && slot.Ranges.All(range => range is ScalarRange { IsOpenEnum: false });

    private static string Union(string className, DrawnSlot slot) => $"union_of_{className}_{slot.Name}";

    private static string Slot(DrawnSlot slot, string className)
    {
        var parts = new List<string> { IsUnion(slot) ? "range: " + Union(className, slot) : Ranges(slot.Ranges) };
        Add(slot.IsRequired && !slot.IsIdentifier && !slot.IsKey, "required: true", parts);
        bool isArray = slot.IsList && IsSecondWay(slot) && slot.Ranges.All(range => range is ScalarRange);
        Add(slot.IsList, isArray ? "array: {exact_number_dimensions: 1}" : "multivalued: true", parts);
        Add(slot.IsInlinedAsList, "inlined_as_list: true", parts);
        Add(slot.IsMapping && IsSecondWay(slot), "inlined: true", parts);
        Add(slot.Inverse is not null, "inverse: " + slot.Inverse, parts);
        Add(slot.IsIdentifier, "identifier: true", parts);
        Add(slot.IsKey, "key: true", parts);
        Add(slot.DesignatesType, "designates_type: true", parts);
        string annotations = Annotations([slot.IsDisputable ? "factbook_disputable: true" : "", slot.IsIndexed ? "factbook_index: true" : "",
            slot.IsSearched is { } isSearched ? $"factbook_search: {(isSearched ? "true" : "false")}" : "", Named(slot.Name)]);
        Add(annotations.Length > 0, annotations, parts);
        Add(slot.DeclaredName is not null, "alias: " + slot.Name, parts);
        Add(slot.Default is not null, "ifabsent: " + (slot.Default is { } value ? YamlText.Quoted(Default(value, slot)) : ""), parts);
        return string.Join(", ", parts)
            + (slot.IsExact ? string.Create(CultureInfo.InvariantCulture, $", equals_number: {slot.Least}") : Bounds(slot.Least, slot.Most));
    }

    // Numbers may stand alone, and so may true and false.
    private static string Default(DrawnValue value, DrawnSlot slot) => value switch
    {
        DrawnScalar { Kind: Scalar.Integer or Scalar.Decimal or Scalar.Double or Scalar.Boolean } scalar when IsSecondWay(slot) => scalar.Text,
        DrawnScalar scalar => $"{Call(scalar.Kind)}({scalar.Text})",
        DrawnMember member => $"{member.Enum}({member.Text})",
        _ => "",
    };

    private static string Call(Scalar kind) => kind switch
    {
        Scalar.Integer => "int",
        Scalar.Double => "float",
        Scalar.Text or Scalar.Edtf => "string",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Annotations(IEnumerable<string> all, string before = "")
    {
        string[] said = [.. all.Where(annotation => annotation.Length > 0)];
        return said.Length == 0 ? "" : $"{before}annotations: {{{string.Join(", ", said)}}}";
    }

    // The name in C# of an element that has one of its own.
    private static string Name(string name, string before = "") => Annotations([Named(name)], before);

    private static string Named(string name) => GeneratedNames.Said(name) is { } said ? "factbook_name: " + said : "";

    private static string Usage(DrawnUsage usage)
    {
        var parts = new List<string>();
        Add(usage.Ranges is not null, Ranges(usage.Ranges ?? []), parts);
        Add(usage.IsRequired, "required: true", parts);
        string text = string.Join(", ", parts) + Bounds(usage.Least, usage.Most);
        return text.TrimStart(',', ' ');
    }

    private static void Add(bool isSaid, string text, List<string> parts)
    {
        if (isSaid)
        {
            parts.Add(text);
        }
    }

    private static string Ranges(IReadOnlyList<DrawnRange> ranges) => ranges.Count switch
    {
        0 => "",
        1 => "range: " + ranges[0].Name,
        _ => "any_of: [" + string.Join(", ", ranges.Select(range => $"{{range: {range.Name}}}")) + "]",
    };

    private static string Bounds(long? least, long? most) =>
        (least is null ? "" : string.Create(CultureInfo.InvariantCulture, $", minimum_value: {least}"))
        + (most is null ? "" : string.Create(CultureInfo.InvariantCulture, $", maximum_value: {most}"));
}
