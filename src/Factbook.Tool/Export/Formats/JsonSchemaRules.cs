using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.Formats;

/// <summary>Writes the rules of a class as <c>if</c> and <c>then</c>.</summary>
internal static class JsonSchemaRules
{
    /// <summary>Writes the rules, if there are any.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyCollection<RuleDefinition> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("allOf");
        foreach (RuleDefinition rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("if");
            WriteConditions(writer, rule.Preconditions);
            writer.WriteEndObject();
            writer.WriteStartObject("then");
            WriteConditions(writer, rule.Postconditions);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteConditions(Utf8JsonWriter writer, IReadOnlyCollection<SlotCondition> conditions)
    {
        writer.WriteStartArray("required");
        foreach (SlotCondition condition in conditions.Where(condition => IsPresent(condition.Expression)))
        {
            writer.WriteStringValue(condition.Slot);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        foreach (SlotCondition condition in conditions)
        {
            if (condition.Expression.ValuePresence == false)
            {
                writer.WriteBoolean(condition.Slot, false);
                continue;
            }

            writer.WriteStartObject(condition.Slot);
            WriteExpression(writer, condition.Expression);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    // What is said of a value is said of one that is there.
    private static bool IsPresent(SlotDefinition expression) =>
        expression.ValuePresence != false
        && (expression.Required || expression.ValuePresence == true || expression.EqualsString is not null
            || expression.EqualsStringIn.Count > 0 || expression.Pattern is not null
            || expression.MinimumValue is not null || expression.MaximumValue is not null);

    private static void WriteExpression(Utf8JsonWriter writer, SlotDefinition expression)
    {
        if (expression.EqualsString is { } only)
        {
            writer.WriteString("const", only);
        }

        if (expression.EqualsStringIn.Count > 0)
        {
            writer.WriteStartArray("enum");
            foreach (string text in expression.EqualsStringIn)
            {
                writer.WriteStringValue(text);
            }

            writer.WriteEndArray();
        }

        if (expression.Pattern is { } pattern)
        {
            writer.WriteString("pattern", JsonSchemaSlots.Portable(pattern));
        }

        if (expression.MinimumValue is { } minimum)
        {
            writer.WriteNumber("minimum", minimum);
        }

        if (expression.MaximumValue is { } maximum)
        {
            writer.WriteNumber("maximum", maximum);
        }
    }
}
