using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.JsonSchema;

/// <summary>Says the rules of a class as <c>if</c> and <c>then</c>.</summary>
internal sealed class RuleSchemas(SlotSchemas slots, SchemaContext context)
{
    /// <summary>Adds the rules of a class to its schema.</summary>
    public void AddTo(JsonObject body, ClassDefinition definition)
    {
        foreach (ClassExpression expression in definition.Expressions)
        {
            context.Unsaid.Add("an expression that every instance of a class must meet", definition.Name);
        }

        JsonObject[] rules = [.. definition.Rules.Select(rule => Of(rule, definition)).OfType<JsonObject>()];
        if (rules.Length > 0)
        {
            body["allOf"] = Json.Array(rules);
        }
    }

    private JsonObject? Of(RuleDefinition rule, ClassDefinition owner)
    {
        if (!IsPlain(rule))
        {
            context.Unsaid.Add("a rule with expressions", $"{owner.Name} ({rule.Description})");
            return null;
        }

        JsonObject?[] conditions = [.. Conditions(rule.Preconditions?.SlotConditions ?? default, owner, RuleSide.Precondition)];
        if (conditions.Contains(null))
        {
            // A precondition that is not said would let the rule hold where it does not.
            context.Unsaid.Add("a rule whose precondition cannot be said", $"{owner.Name} ({rule.Description})");
            return null;
        }

        JsonObject demands = Json.AllOf(Conditions(rule.Postconditions?.SlotConditions ?? default, owner, RuleSide.Demand).OfType<JsonObject>());
        return (conditions.Length, demands.Count) switch
        {
            (_, 0) => null,
            (0, _) => demands,
            _ => new JsonObject { ["if"] = Json.AllOf(conditions.OfType<JsonObject>()), ["then"] = demands },
        };
    }

    private static bool IsPlain(RuleDefinition rule) =>
        rule is { Elseconditions: null, Bidirectional: false, OpenWorld: false }
        && IsPlain(rule.Preconditions) && IsPlain(rule.Postconditions);

    private static bool IsPlain(ClassExpression? side) => side is null
        || (side.IsPlain && side.SlotConditions.All(condition => condition.Expression is { HasExpressions: false, Ranges.Count: 0 }));

    private IEnumerable<JsonObject?> Conditions(IEnumerable<SlotCondition> conditions, ClassDefinition owner, RuleSide side) =>
        from condition in conditions
        let slot = owner.FindSlot(condition.Slot)
        where slot is not null
        select Of(condition, slot, owner, side);

    private JsonObject? Of(SlotCondition condition, SlotDefinition slot, ClassDefinition owner, RuleSide side)
    {
        SlotDefinition stated = condition.Expression;
        JsonObject[] nothing = [Json.Type("null"), .. slot.Multivalued ? [Json.EmptyList] : (JsonObject[])[]];
        if (stated.ValuePresence == false)
        {
            return On(slot, Json.AnyOf(nothing), isNeeded: false);
        }

        string place = $"a rule of {owner.Name} on {slot.Name}";
        var demanded = ValueConstraints.Of(stated, context.Patterns, place);
        if (!side.CanBeSaid(demanded))
        {
            return null;
        }

        JsonObject item = Item(slot, demanded, side);
        JsonObject present = slot.Multivalued ? Collection(slot, stated, item)
            : item.Count == 0 ? new JsonObject { ["not"] = Json.Type("null") } : item;
        bool allowsNone = stated.ValuePresence is null
            && (condition.IsOptional || stated.MinimumCardinality == 0 || stated.MaximumCardinality == 0);
        return allowsNone
            ? item.Count == 0 && !slot.Multivalued ? [] : On(slot, Json.AnyOf([.. nothing, present]), isNeeded: false)
            : On(slot, present, isNeeded: true);
    }

    private static JsonObject On(SlotDefinition slot, JsonObject schema, bool isNeeded)
    {
        var on = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [slot.Name] = schema } };
        if (isNeeded)
        {
            on["required"] = Json.Texts([slot.Name]);
        }

        return on;
    }

    private JsonObject Collection(SlotDefinition slot, SlotDefinition stated, JsonObject item)
    {
        int least = stated.MinimumCardinality is > 1 and var minimum ? minimum : 1;
        JsonObject list = new() { ["type"] = "array", ["minItems"] = least };
        JsonObject mapping = new() { ["type"] = "object", ["minProperties"] = least };
        if (stated.MaximumCardinality is { } maximum)
        {
            list["maxItems"] = maximum;
            mapping["maxProperties"] = maximum;
        }

        if (item.Count > 0)
        {
            list["items"] = item;
        }

        return slots.Mapped(slot) is null ? list : Json.AnyOf(list, mapping);
    }

    // What the slot itself demands is said elsewhere; here each kind of scalar that it may have gets what is said of it.
    private JsonObject Item(SlotDefinition slot, ValueConstraints demanded, RuleSide side)
    {
        if (demanded == ValueConstraints.None || (demanded is { TakesAnyText: true, Minimum: null, Maximum: null }))
        {
            return [];
        }

        ScalarKind?[] kinds = [.. slot.Ranges.Select(slots.Ranges.KindOf).Distinct()];
        bool isAny = kinds.Length == 0 || slot.Ranges.Any(range => range.Kind == SlotRangeKind.Any);
        bool hasNumbers = isAny || kinds.Any(kind => kind is ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Double);
        bool hasTexts = isAny || kinds.Any(kind =>
            kind is not (null or ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Double or ScalarKind.Boolean));
        bool hasBooleans = isAny || kinds.Contains(ScalarKind.Boolean);
        List<JsonObject> alternatives = [];
        if (hasTexts || context.IsYaml)
        {
            alternatives.Add(hasTexts ? demanded.OnText(Json.Type("string")) : side.OnQuotedNumber(demanded));
        }

        if (hasNumbers && demanded.Originals.Count == 0)
        {
            alternatives.Add(demanded.OnNumber(Json.Type("number"), isWhole: false));
        }

        if (hasBooleans && demanded.Originals.Count == 0)
        {
            alternatives.Add(demanded.OnBoolean());
        }

        bool hasObjects = slot.Ranges.Any(range => range.Kind == SlotRangeKind.Object) && demanded.TakesAnyText;
        return Json.AnyOf([.. alternatives, .. hasObjects ? [Json.Type("object")] : (JsonObject[])[]]);
    }
}
