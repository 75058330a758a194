using System;
using System.Linq;
using System.Text.Json.Nodes;
using Factbook.Compiler;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.JsonSchema;

/// <summary>Says what stands in a slot: one value, a list, a mapping, or nothing.</summary>
internal sealed class SlotSchemas(SchemaModel schema, Definitions definitions, SchemaContext context)
{
    private readonly RangeSchemas _ranges = new(schema, definitions, context);

    /// <summary>Whether the checker demands a value. The citations of a record may stand once for its file.</summary>
    public bool IsDemanded(SlotDefinition slot, ClassDefinition owner) =>
        !(context.IsYaml && IsCitations(slot, owner)) && slot.IfAbsent is null && !slot.IsRowNumber
        && (slot.ValuePresence == true || slot.Identifier || (slot.Required && !(slot.Disputable && owner.IsTable)));

    /// <summary>Whether a slot holds the citations of records.</summary>
    public static bool IsCitations(SlotDefinition slot, ClassDefinition owner) =>
        slot.Name == CoreNames.CitesSlot && owner.HasRows && owner.Ancestors.Contains(CoreNames.Cited);

    /// <summary>The schema of a slot.</summary>
    public JsonObject Of(SlotDefinition slot, ClassDefinition owner)
    {
        slot = context.Form == DocumentForm.DataFile && slot.Nested ? AsWritten(slot) : slot;
        if (slot.HasExpressions)
        {
            context.Unsaid.Add("an expression that a value must meet", $"{owner.Name}.{slot.Name}");
        }

        bool isDemanded = IsDemanded(slot, owner);
        JsonObject value = slot.ValuePresence == false
            ? slot.Multivalued ? Json.OrNull(Json.EmptyList) : Json.Type("null")
            : isDemanded ? Present(slot, owner, 1) : Json.OrNull(Present(slot, owner, 0));
        if (slot.Description is { } description)
        {
            value.Insert(0, "description", description);
        }

        return value;
    }

    // Records that go to their table stand in place in the files that curators write.
    private static SlotDefinition AsWritten(SlotDefinition slot) => slot with
    {
        Inlined = true,
        Ranges = slot.Ranges.Select(range => range.Kind == SlotRangeKind.Reference ? range with { Kind = SlotRangeKind.Object } : range).ToEquatableArray(),
    };

    private JsonObject Present(SlotDefinition slot, ClassDefinition owner, int least)
    {
        if (slot.Array is { } shape)
        {
            return Array(slot, owner, shape, 1);
        }

        if (slot.Multivalued && Mapped(slot) is { } mapped)
        {
            JsonObject mapping = Mapping(slot, mapped, least);
            return context.Form == DocumentForm.Instance ? mapping : Json.AnyOf(List(slot, owner, least), mapping);
        }

        return slot.Multivalued ? List(slot, owner, least) : Single(slot, owner);
    }

    // The lists of one dimension; where the number of dimensions is open, what is within them is not said.
    private JsonObject Array(SlotDefinition slot, ClassDefinition owner, ArrayShape shape, int depth)
    {
        JsonObject list = Json.Type("array");
        if (depth <= shape.Dimensions.Count && shape.Dimensions[depth - 1] is var dimension)
        {
            if (dimension.Minimum is { } minimum)
            {
                list["minItems"] = minimum;
            }

            if (dimension.Maximum is { } maximum)
            {
                list["maxItems"] = maximum;
            }
        }

        if (depth < shape.Minimum)
        {
            list["items"] = Array(slot, owner, shape, depth + 1);
        }
        else if (depth == shape.Maximum)
        {
            list["items"] = Single(slot, owner);
        }
        else
        {
            context.Unsaid.Add("what stands in an array of any number of dimensions", $"{owner.Name}.{slot.Name}");
        }

        return list;
    }

    /// <summary>The class of the instances that are written as a mapping from identifier to the rest.</summary>
    public ClassDefinition? Mapped(SlotDefinition slot) =>
        slot is { Inlined: true, InlinedAsList: false, Ranges.Count: 1, Range.Kind: SlotRangeKind.Object }
        && schema.FindClass(slot.Range.Name) is { IdentifierOrKey: not null } definition
            ? definition
            : null;

    private JsonObject List(SlotDefinition slot, ClassDefinition owner, int least)
    {
        JsonObject list = Json.Type("array");
        if (Math.Max(slot.MinimumCardinality ?? 0, least) is > 0 and var minimum)
        {
            list["minItems"] = minimum;
        }

        if (slot.MaximumCardinality is { } maximum)
        {
            list["maxItems"] = maximum;
        }

        if (slot.Ranges.Count == 1 && schema.FindClass(slot.Range.Name) is { Identifier: null, IdentifierOrKey: not null })
        {
            context.Unsaid.Add("that no key stands twice in a list", $"{owner.Name}.{slot.Name}");
        }

        if (slot.ListElementsUnique)
        {
            list["uniqueItems"] = true;
        }

        list["items"] = Single(slot, owner);
        return list;
    }

    private JsonObject Mapping(SlotDefinition slot, ClassDefinition mapped, int least)
    {
        context.Unsaid.Add("that an identifier that stands as a key and inside is the same");
        JsonObject mapping = Json.Type("object");
        if (Math.Max(slot.MinimumCardinality ?? 0, least) is > 0 and var minimum)
        {
            mapping["minProperties"] = minimum;
        }

        if (slot.MaximumCardinality is { } maximum)
        {
            mapping["maxProperties"] = maximum;
        }

        if (KeyNames(mapped) is { Count: > 0 } names)
        {
            mapping["propertyNames"] = names;
        }

        SlotDefinition[] others = [.. mapped.Slots.Where(other => !other.Identifier && !other.Key)];
        mapping["additionalProperties"] = others is [var only]
            ? Json.AnyOf(definitions.ReferenceToKeyed(mapped), Of(only, mapped))
            : definitions.ReferenceToKeyed(mapped);
        return mapping;
    }

    // A key is a text, whatever the identifier is elsewhere.
    private JsonObject KeyNames(ClassDefinition mapped)
    {
        SlotDefinition identifier = mapped.IdentifierOrKey!;
        string? form = _ranges.KindOf(identifier.Range) switch
        {
            ScalarKind.Integer => ScalarTexts.Integer,
            ScalarKind.Decimal => ScalarTexts.Decimal,
            ScalarKind.Double => ScalarTexts.Double,
            _ => null,
        };
        JsonObject names = Json.Type("string");
        if (form is not null)
        {
            names["pattern"] = form;
            return names;
        }

        JsonObject text = _ranges.Single(identifier, $"{mapped.Name}.{identifier.Name}");
        return text["type"]?.ToString() == "string" ? text : names;
    }

    private JsonObject Single(SlotDefinition slot, ClassDefinition owner) =>
        CoreNames.Is(owner, CoreNames.Claim) && slot.Name == CoreNames.ClaimValueSlot
            ? _ranges.Claimed()
            : _ranges.Single(slot, $"{owner.Name}.{slot.Name}");

    /// <summary>The schema of what a condition says of a value that is there.</summary>
    public RangeSchemas Ranges => _ranges;
}
