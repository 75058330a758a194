using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.JsonSchema;

/// <summary>Classes and enums as definitions, those only that something refers to.</summary>
internal sealed class Definitions
{
    private const string Keyed = ".keyed";

    private readonly SchemaModel _schema;
    private readonly SchemaContext _context;
    private readonly SortedDictionary<string, Func<JsonObject>> _wanted = new(StringComparer.Ordinal);
    // How an instance says of which class it is where no slot does.
    private const string TypeKey = "@type";

    private readonly SlotSchemas _slots;
    private readonly RuleSchemas _rules;

    public Definitions(SchemaModel schema, SchemaContext context)
    {
        _schema = schema;
        _context = context;
        _slots = new SlotSchemas(schema, this, context);
        _rules = new RuleSchemas(_slots, context);
    }

    /// <summary>A reference to an instance of a class or, where it may be, of one of its descendants.</summary>
    /// <param name="definition">The class.</param>
    /// <param name="isNested">Whether it stands in place, where its keys may tell of which descendant it is.</param>
    public JsonObject ReferenceTo(ClassDefinition definition, bool isNested) => ReferenceTo(definition, isNested, Body, "");

    /// <summary>The same, where the identifier stands before the instance, as its key.</summary>
    public JsonObject ReferenceToKeyed(ClassDefinition definition)
    {
        JsonObject reference = ReferenceTo(definition, isNested: true, other => Body(other, DemandedBesideKey(other)), Keyed);
        return DemandedBesideKey(definition).Any() ? reference : Json.OrNull(reference);
    }

    private IEnumerable<SlotDefinition> DemandedBesideKey(ClassDefinition definition) =>
        definition.Slots.Where(slot => !slot.Identifier && _slots.IsDemanded(slot, definition));

    /// <summary>A reference to an enum.</summary>
    public JsonObject Reference(string name) => Reference(name, () => Body(_schema.FindEnum(name)!));

    /// <summary>The definitions of everything that was referred to.</summary>
    public JsonObject All()
    {
        var all = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        while (_wanted.FirstOrDefault(wanted => !all.ContainsKey(wanted.Key)) is { Key: { } name, Value: { } body })
        {
            all[name] = body();
        }

        return new JsonObject(all.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
    }

    /// <summary>The schema of the instances of a class itself.</summary>
    public JsonObject Body(ClassDefinition definition) =>
        Body(definition, definition.Slots.Where(slot => _slots.IsDemanded(slot, definition)));

    /// <summary>The schema of a file of data, which may have some tables of the tree root.</summary>
    public JsonObject FileBody(ClassDefinition root)
    {
        JsonObject body = Body(root, []);
        foreach (SlotDefinition slot in root.Uncompiled)
        {
            body["properties"]![slot.Name] = _slots.Of(slot, root);
        }

        var citations = _schema.Classes
            .SelectMany(owner => owner.Slots.Select(slot => (Owner: owner, Slot: slot)))
            .FirstOrDefault(found => SlotSchemas.IsCitations(found.Slot, found.Owner));
        if (citations.Slot is not null && root.FindSlot(CoreNames.CitesSlot) is null)
        {
            JsonObject cites = _slots.Of(citations.Slot, citations.Owner);
            cites["description"] = "The citations of every record of this file that has none of its own.";
            body["properties"]![CoreNames.CitesSlot] = cites;
        }

        return body;
    }

    private JsonObject ReferenceTo(
        ClassDefinition definition, bool isNested, Func<ClassDefinition, JsonObject> body, string suffix)
    {
        SlotDefinition? designator = definition.Slots.FirstOrDefault(slot => slot.DesignatesType);
        bool mayBeDescendant = designator is not null || (_context.Form == DocumentForm.Instance && (isNested || definition.IsUnion));
        IEnumerable<ClassDefinition> descendants = _schema.Classes.Where(other => (mayBeDescendant || IsClassified(other))
            && other != definition && other.HasInstances && other.Ancestors.Contains(definition.Name));
        return Json.AnyOf(
            [
                .. definition.HasInstances ? [Reference(definition.Name + suffix, () => body(definition))] : (JsonObject[])[],
                .. descendants.Select(other => Named(Reference(other.Name + suffix, () => body(other)), designator, other, definition)),
            ]);
    }

    // A descendant says that it is one, where an instance could be of the class itself.
    private JsonObject Named(
        JsonObject reference, SlotDefinition? designator, ClassDefinition descendant, ClassDefinition range)
    {
        if (designator is null && (!range.HasInstances || IsClassified(descendant)))
        {
            if (range.HasInstances)
            {
                _context.Unsaid.Add("what makes an instance one of a descendant", descendant.Name);
            }

            return reference;
        }

        string name = designator?.Name ?? TypeKey;
        reference["type"] = "object";
        reference["required"] = Json.Texts([name]);
        reference["properties"] = new JsonObject
        {
            [name] = designator is null ? new JsonObject { ["const"] = descendant.Name } : Json.Type("string"),
        };
        return reference;
    }

    private static bool IsClassified(ClassDefinition descendant) => descendant.ClassificationRules.Count > 0;

    private JsonObject Reference(string name, Func<JsonObject> body)
    {
        _wanted.TryAdd(name, body);
        string pointer = name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        return new JsonObject { ["$ref"] = "#/$defs/" + Uri.EscapeDataString(pointer) };
    }

    private JsonObject Body(ClassDefinition definition, IEnumerable<SlotDefinition> demanded)
    {
        var body = new JsonObject();
        if (definition.Description is { } description)
        {
            body["description"] = description;
        }

        body["type"] = "object";
        body["properties"] = new JsonObject(definition.Slots.Select(slot =>
            KeyValuePair.Create(slot.Name, (JsonNode?)(slot.DesignatesType ? Designator(slot, definition) : _slots.Of(slot, definition)))));
        if (_context.Form == DocumentForm.Instance && !definition.HasDesignator)
        {
            body["properties"]![TypeKey] = new JsonObject { ["const"] = definition.Name };
        }

        foreach (SlotDefinition spaced in definition.Slots.Where(IsSpaced))
        {
            _context.Unsaid.Add("that a slot whose name has a blank is there", $"{definition.Name}.{spaced.Name}");
            body["properties"]![spaced.Name.Replace(' ', '_')] = _slots.Of(spaced, definition);
        }

        if (demanded.Where(slot => !IsSpaced(slot)).Select(slot => slot.Name).ToArray() is { Length: > 0 } names)
        {
            body["required"] = Json.Texts(names);
        }

        body["additionalProperties"] = definition.ExtraSlots switch
        {
            null => false,
            { Value: null } => true,
            { Value: { } value } => _slots.Of(value, definition),
        };
        _rules.AddTo(body, definition);
        if (definition.Identifier is not null)
        {
            _context.Unsaid.Add("that no identifier is used twice");
        }

        foreach (UniqueKeyDefinition key in definition.UniqueKeys)
        {
            _context.Unsaid.Add("unique keys", $"{definition.Name}.{key.Name}");
        }

        return body;
    }

    // Data may write such a name with a blank or with an underscore.
    private bool IsSpaced(SlotDefinition slot) => _context.Form != DocumentForm.Record && slot.Name.Contains(' ', StringComparison.Ordinal);

    private JsonObject Designator(SlotDefinition slot, ClassDefinition definition)
    {
        JsonObject names = Json.Enum(definition.DesignatorsIn(slot).Select(name => JsonValue.Create(name)));
        return _slots.IsDemanded(slot, definition) ? names : Json.OrNull(names);
    }

    // Constants with a description each: editors show it beside the value.
    private static JsonObject Body(EnumDefinition definition)
    {
        var body = new JsonObject();
        if (definition.Description is { } description)
        {
            body["description"] = description;
        }

        body["oneOf"] = Json.Array(definition.Values.Select(value =>
        {
            var constant = new JsonObject { ["const"] = value.Text };
            if ((value.Description ?? value.Title) is { } words)
            {
                constant["description"] = words;
            }

            return constant;
        }));
        return body;
    }
}
