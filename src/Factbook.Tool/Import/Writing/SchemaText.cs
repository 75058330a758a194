using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factbook.Compiler.Binding;
using Factbook.Tool.Import.Planning;

namespace Factbook.Tool.Import.Writing;

/// <summary>Writes the schema that a plan describes.</summary>
internal sealed class SchemaText
{
    private static readonly DatumScalar True = new("true", IsPlain: true);

    private readonly StringBuilder _text = new();
    private readonly YamlWriter _yaml;

    private SchemaText() => _yaml = new YamlWriter(_text);

    /// <summary>The text of <c>schema.yaml</c>.</summary>
    /// <param name="name">The name of the dataset.</param>
    /// <param name="title">Its title.</param>
    /// <param name="license">Its licence, where the user says it.</param>
    /// <param name="tables">The tables.</param>
    public static string Of(string name, string title, string? license, IReadOnlyList<TablePlan> tables)
    {
        var schema = new SchemaText();
        schema.Header(name, title, license);
        schema.Enums([.. tables.SelectMany(table => Flat(table.Slots)).Where(slot => slot.Kind == ValueKind.Enum)]);
        schema.Classes(tables);
        return schema._text.ToString();
    }

    private void Header(string name, string title, string? license)
    {
        _yaml.Entry("id", new DatumScalar("https://example.org/" + name), 0);
        _yaml.Entry("name", new DatumScalar(name), 0);
        _yaml.Entry("title", new DatumScalar(title), 0);
        _yaml.Entry("version", new DatumScalar("0.1.0", IsPlain: true), 0);
        if (license is not null)
        {
            _yaml.Entry("license", new DatumScalar(license), 0);
        }

        _text.Append("default_range: string\n");
        _text.Append("prefixes: {rdfs: \"http://www.w3.org/2000/01/rdf-schema#\"}\n");
        _text.Append("imports: [linkml:types, factbook:core]\n");
    }

    private void Enums(SlotPlan[] enums)
    {
        _text.Append(enums.Length > 0 ? "\nenums:\n" : "");
        foreach (SlotPlan slot in enums)
        {
            _text.Append("  ").Append(slot.Range).Append(":\n    permissible_values:\n");
            foreach (string value in slot.EnumValues)
            {
                _text.Append("      ").Append(YamlScalarText.InBlock.Of(value)).Append(":\n");
            }
        }
    }

    private void Classes(IReadOnlyList<TablePlan> tables)
    {
        _text.Append("\nclasses:\n  Dataset:\n    tree_root: true\n    attributes:\n");
        TableSlot("sources", CoreNames.Source, "");
        foreach (TablePlan table in tables)
        {
            TableSlot(table.Name, table.ClassName, table.HasOwnIds ? ", annotations: {factbook_own_ids: true}" : "");
        }

        foreach (TablePlan table in tables)
        {
            _text.Append("  ").Append(table.ClassName).Append(":\n    mixins: [Identified, Cited]\n");
            if (table.File.Package?.Description is { } description)
            {
                _yaml.Entry("description", new DatumScalar(description), 4);
            }

            if (table.CodeNameSlot is { } codeName)
            {
                _text.Append("    annotations: {factbook_code_name: ").Append(codeName).Append("}\n");
            }

            if (table.HasOwnIds)
            {
                // The core's identifiers have a form of their own.
                _text.Append("    slot_usage:\n");
                _yaml.Entry(CoreNames.IdSlot, new DatumObject([new("pattern", new DatumScalar(table.Key[0].Pattern ?? "^.+$"))]), 6);
            }

            Attributes(table.Slots);
            UniqueKeys(table);
            foreach (SlotPlan slot in Flat(table.Slots).Where(slot => slot.Kind == ValueKind.Object))
            {
                _text.Append("  ").Append(slot.Range).Append(":\n");
                Attributes(slot.Parts);
            }
        }
    }

    private void TableSlot(string name, string range, string more) => _text.Append("      ").Append(name)
        .Append(": {range: ").Append(range).Append(", multivalued: true, inlined: true, inlined_as_list: true").Append(more).Append("}\n");

    private void Attributes(IReadOnlyList<SlotPlan> slots)
    {
        _text.Append("    attributes:\n");
        foreach (SlotPlan slot in slots)
        {
            _yaml.Entry(slot.Name, Metaslots(slot), 6);
        }
    }

    private void UniqueKeys(TablePlan table)
    {
        SlotPlan[] unique =
        [
            .. table.Slots.Where(slot => slot.IsUnique && (slot.Kind is ValueKind.Code or ValueKind.Integer || (table.Key.Count == 1 && slot.Name == table.Key[0].Name))),
        ];
        _text.Append(unique.Length > 0 || table.Key.Count > 1 ? "    unique_keys:\n" : "");
        foreach (SlotPlan slot in unique)
        {
            Key("by_" + slot.Name, [slot], isOptional: !slot.Required);
        }

        if (table.Key.Count > 1)
        {
            Key("by_" + string.Join("_and_", table.Key.Select(slot => slot.Name)), table.Key, isOptional: false);
        }
    }

    private void Key(string name, IReadOnlyList<SlotPlan> slots, bool isOptional)
    {
        var parts = new List<KeyValuePair<string, Datum>>
        {
            new("unique_key_slots", new DatumList([.. slots.Select(slot => new DatumScalar(slot.Name))])),
        };
        if (isOptional)
        {
            parts.Add(new("consider_nulls_inequal", True));
        }

        _yaml.Entry(name, new DatumObject(parts), 6);
    }

    private static DatumObject Metaslots(SlotPlan slot)
    {
        var parts = new List<KeyValuePair<string, Datum>>();
        Add("range", RangeOf(slot) is { } range ? new DatumScalar(range) : null);
        Add("key", slot.IsKey ? True : null);
        Add("required", slot.Required && !slot.IsKey ? True : null);
        Add("multivalued", slot.Many != Multiplicity.One ? True : null);
        Add("inlined", slot.Kind == ValueKind.Object ? True : null);
        Add("inlined_as_list", slot.Kind == ValueKind.Object && slot.Many != Multiplicity.One && !slot.IsKeyed ? True : null);
        Add("pattern", slot.Pattern is { } pattern ? new DatumScalar(pattern) : null);
        Add("minimum_value", slot.Minimum is { } minimum ? new DatumScalar(minimum, IsPlain: true) : null);
        Add("maximum_value", slot.Maximum is { } maximum ? new DatumScalar(maximum, IsPlain: true) : null);
        Add("slot_uri", slot.IsLabel && slot.Name is not ("name" or "title" or "label") ? new DatumScalar("rdfs:label") : null);
        Add("description", slot.Description is { } description ? new DatumScalar(description) : null);
        Add("aliases", slot.Name != slot.Column ? new DatumList([new DatumScalar(slot.Column)]) : null);
        return new DatumObject(parts);

        void Add(string name, Datum? value)
        {
            if (value is not null)
            {
                parts.Add(new(name, value));
            }
        }
    }

    private static string? RangeOf(SlotPlan slot) => slot.Kind switch
    {
        ValueKind.Text or ValueKind.Code => null,
        ValueKind.Day => "date",
        ValueKind.Date => "EdtfDate",
        ValueKind.Moment => "datetime",
        ValueKind.Integer or ValueKind.Decimal or ValueKind.Boolean or ValueKind.Time or ValueKind.Uri => slot.Kind.ToString().ToLowerInvariant(),
        _ => slot.Range,
    };

    private static IEnumerable<SlotPlan> Flat(IEnumerable<SlotPlan> slots) =>
        slots.SelectMany(slot => Flat(slot.Parts).Prepend(slot));
}
