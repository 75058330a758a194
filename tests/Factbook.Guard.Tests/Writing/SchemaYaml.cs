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
        WriteTypes(schema, text);
        if (schema.Enums.Count > 0)
        {
            text.Append("enums:\n");
        }

        foreach (EnumRange members in schema.Enums)
        {
            string values = string.Join(", ", members.Texts.Select(member => $"{YamlText.Quoted(member)}: {{{Name(member)}}}"));
            text.Append(CultureInfo.InvariantCulture, $"  {members.Name}: {{permissible_values: {{{values}}}{Name(members.Name, ", ")}}}\n");
        }

        text.Append("classes:\n");
        if (schema.AnyClass is { } any)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {any}: {{class_uri: linkml:Any}}\n");
        }

        WriteRoot(schema, text);
        foreach (DrawnClass declared in schema.Classes.Where(declared => !declared.IsCore))
        {
            WriteClass(declared, text);
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
            text.Append(CultureInfo.InvariantCulture, $"  {type.Name}: {{typeof: {basis}{Bounds(type.Least, type.Most)}{edtf}}}\n");
        }
    }

    private static void WriteRoot(DrawnSchema schema, StringBuilder text)
    {
        text.Append("  Dataset:\n    tree_root: true\n    attributes:\n");
        foreach ((string name, string className) in schema.Tables)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"      {name}: {{range: {className}, multivalued: true, inlined: true, inlined_as_list: true{Name(name, ", ")}}}\n");
        }
    }

    private static void WriteClass(DrawnClass declared, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {declared.Name}:\n");
        var lines = new List<string?>
        {
            Name(declared.Name) is { Length: > 0 } name ? name : null,
            declared.IsA is null ? null : "is_a: " + declared.IsA,
            declared.Mixins.Count == 0 ? null : $"mixins: [{string.Join(", ", declared.Mixins)}]",
            declared.IsAbstract ? "abstract: true" : null,
            declared.IsMixin ? "mixin: true" : null,
            declared.Attributes.Count == 0 ? null : "attributes:",
        };
        lines.AddRange(declared.Attributes.Select(slot => $"  {slot.Name}: {{{Slot(slot, declared.Name)}}}"));
        lines.Add(declared.Usages.Count == 0 ? null : "slot_usage:");
        lines.AddRange(declared.Usages.Select(usage => $"  {usage.Slot}: {{{Usage(usage)}}}"));
        lines.Add(declared.UniqueKeys.Count == 0 ? null : "unique_keys:");
        lines.AddRange(declared.UniqueKeys.Select((key, i) => $"  key{i}: {{unique_key_slots: [{string.Join(", ", key)}]}}"));
        foreach (string line in lines.OfType<string>())
        {
            text.Append("    ").Append(line).Append('\n');
        }
    }

    // LinkML has two ways to say some things; which is written follows from the name, so that the draws of all seeds stay.
    private static bool IsSecondWay(DrawnSlot slot) => slot.Name.Sum(letter => letter) % 2 == 0;

    private static bool IsUnion(DrawnSlot slot) => slot.IsAnyOf && IsSecondWay(slot) && slot.Ranges.All(range => range is ScalarRange);

    private static string Union(string className, DrawnSlot slot) => $"union_of_{className}_{slot.Name}";

    private static string Slot(DrawnSlot slot, string className)
    {
        var parts = new List<string> { IsUnion(slot) ? "range: " + Union(className, slot) : Ranges(slot.Ranges) };
        Add(slot.IsRequired && !slot.IsIdentifier, "required: true", parts);
        bool isArray = slot.IsList && IsSecondWay(slot) && slot.Ranges.All(range => range is ScalarRange);
        Add(slot.IsList, isArray ? "array: {exact_number_dimensions: 1}" : "multivalued: true", parts);
        Add(slot.IsIdentifier, "identifier: true", parts);
        Add(slot.DesignatesType, "designates_type: true", parts);
        string[] annotations = [.. Annotations(slot)];
        Add(annotations.Length > 0, $"annotations: {{{string.Join(", ", annotations)}}}", parts);
        return string.Join(", ", parts) + Bounds(slot.Least, slot.Most);
    }

    private static IEnumerable<string> Annotations(DrawnSlot slot)
    {
        if (slot.IsDisputable)
        {
            yield return "factbook_disputable: true";
        }

        if (GeneratedNames.Said(slot.Name) is { } name)
        {
            yield return "factbook_name: " + name;
        }
    }

    // The name in C# of an element that has one of its own.
    private static string Name(string name, string before = "") =>
        GeneratedNames.Said(name) is { } said ? $"{before}annotations: {{factbook_name: {said}}}" : "";

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
