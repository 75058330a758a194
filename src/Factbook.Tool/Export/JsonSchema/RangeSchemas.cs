using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.JsonSchema;

/// <summary>Says what one value of a range is.</summary>
internal sealed class RangeSchemas(SchemaModel schema, Definitions definitions, SchemaContext context)
{
    // What numbers and truth values without quotes may look like; whether a pattern takes such is tried with them.
    private static readonly string[] Unquoted = ["0", "1", "7", "12", "2020", "-1", "1.5", "true", "false"];

    /// <summary>The schema of one value of a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="place">The class and the slot, for remarks.</param>
    public JsonObject Single(SlotDefinition slot, string place)
    {
        var stated = ValueConstraints.Of(slot, context.Patterns, place);
        return slot.Ranges.Count == 0
            ? Anything(stated)
            : Json.AnyOf(slot.Ranges.Select(range => Of(range, stated)));
    }

    /// <summary>The schema of the value of a claim: another record decides of which kind it is.</summary>
    public JsonObject Claimed()
    {
        context.Unsaid.Add("that a claimed value is of the same kind as the slot that the dispute is about");
        return [];
    }

    /// <summary>The kind of the scalars of a range; none where it has others.</summary>
    public ScalarKind? KindOf(SlotRange range) => range.Kind switch
    {
        SlotRangeKind.Type => schema.FindType(range.Name)!.Kind,
        SlotRangeKind.Enum => ScalarKind.Text,
        SlotRangeKind.Reference when schema.FindClass(range.Name)?.Identifier is { Ranges.Count: 1 } identifier =>
            KindOf(identifier.Range),
        SlotRangeKind.Reference => ScalarKind.Text,
        _ => null,
    };

    private JsonObject Of(SlotRange range, ValueConstraints stated) => range.Kind switch
    {
        SlotRangeKind.Type => OfType(schema.FindType(range.Name)!, stated),
        SlotRangeKind.Enum => OfEnum(schema.FindEnum(range.Name)!, stated),
        SlotRangeKind.Object => definitions.ReferenceTo(schema.FindClass(range.Name)!, isNested: true),
        SlotRangeKind.Reference => KindOf(range) is ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Double or ScalarKind.Boolean
            ? Json.AnyOf(Json.Type("number"), Json.Type("boolean"))
            : Text(null, stated),
        _ => Anything(stated),
    };

    private JsonObject OfType(TypeDefinition type, ValueConstraints stated)
    {
        ValueConstraints all = ValueConstraints.Of(type, context.Patterns).And(stated);
        if (type.Expressions.Count > 0)
        {
            context.Unsaid.Add("an expression that every value of a type must meet", type.Name);
        }

        switch (type.Kind)
        {
            case ScalarKind.Integer:
                return Number(all, "integer", ScalarTexts.Integer);
            case ScalarKind.Decimal:
                context.Unsaid.Add("that a decimal number has at most 28 digits");
                return Number(all, "number", ScalarTexts.Decimal);
            case ScalarKind.Double:
                return Number(all, "number", ScalarTexts.Double);
            case ScalarKind.Boolean:
                return context.IsYaml ? Json.AnyOf(all.OnBoolean(), Text(null, all.And(Only("true", "false")))) : all.OnBoolean();
            case ScalarKind.Edtf:
                context.Unsaid.Add("that an interval does not end before it begins");
                JsonObject text = Text(ScalarTexts.Pattern(type.Kind, context.Form), all);
                return context.IsYaml ? Json.AnyOf(text, Year(all)) : text;
            default:
                return Text(ScalarTexts.Pattern(type.Kind, context.Form), all);
        }
    }

    private static ValueConstraints Only(params string[] texts) => ValueConstraints.None with { Texts = texts };

    private static JsonObject Year(ValueConstraints stated) =>
        stated.TakesAnyText ? new JsonObject { ["type"] = "integer", ["minimum"] = 1000, ["maximum"] = 9999 } : Json.Never;

    // In YAML a number may stand in quotes, as curators write it to keep its zeros.
    private JsonObject Number(ValueConstraints stated, string type, string text)
    {
        if (stated.Originals.Count > 0)
        {
            context.Unsaid.Add("what patterns demand of numbers");
        }

        bool isWhole = type == "integer";
        JsonObject number = stated.OnNumber(Json.Type(type), isWhole);
        if (isWhole && stated.Texts is null && !Json.IsNever(number))
        {
            number["minimum"] ??= long.MinValue;
            number["maximum"] ??= long.MaxValue;
        }

        if (!context.IsYaml)
        {
            return number;
        }

        if (stated.Minimum is not null || stated.Maximum is not null)
        {
            context.Unsaid.Add("bounds of numbers in quotes");
        }

        JsonObject quoted = (stated with { Patterns = [text] }).OnText(Json.Type("string"));
        return Json.AnyOf(number, quoted);
    }

    private JsonObject Text(string? form, ValueConstraints stated)
    {
        JsonObject text = Json.Type("string");
        if (form is not null)
        {
            text["pattern"] = form;
        }

        text = stated.OnText(text);
        return context.IsYaml && form is null ? Json.AnyOf([text, .. WithoutQuotes(stated)]) : text;
    }

    // To the schema a text without quotes is a text all the same; to editors it may be a number or a truth value.
    private static IEnumerable<JsonObject> WithoutQuotes(ValueConstraints stated)
    {
        if (stated.Texts is not null)
        {
            yield return Json.Enum(stated.Texts.SelectMany(Unquote));
        }
        else if (stated.Originals.All(pattern => Unquoted.Any(text => Matches(pattern, text))))
        {
            yield return Json.Type("number");
            yield return Json.Type("boolean");
        }
    }

    private static bool Matches(string pattern, string text) =>
        Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant);

    private static IEnumerable<JsonNode> Unquote(string text)
    {
        if (text is "true" or "false")
        {
            yield return JsonValue.Create(text == "true");
        }
        else if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            yield return JsonValue.Create(number);
        }
    }

    private JsonObject OfEnum(EnumDefinition values, ValueConstraints stated)
    {
        if (stated.TakesAnyText)
        {
            JsonObject all = definitions.Reference(values.Name);
            return context.IsYaml
                ? Json.AnyOf(all, Json.Enum(values.Values.SelectMany(value => Unquote(value.Text))))
                : all;
        }

        IEnumerable<string> texts = values.Values.Select(value => value.Text)
            .Where(text => stated.Texts?.Contains(text) != false && stated.Originals.All(pattern => Matches(pattern, text)));
        return Json.Enum(texts.SelectMany(text => (IEnumerable<JsonNode>)[JsonValue.Create(text), .. context.IsYaml ? Unquote(text) : []]));
    }

    private JsonObject Anything(ValueConstraints stated)
    {
        if (stated.Originals.Count > 0)
        {
            context.Unsaid.Add("what patterns demand of numbers");
        }

        IEnumerable<JsonObject> scalars = stated.Texts is { } texts
            ? [stated.OnText(Json.Type("string")), Json.Enum(texts.SelectMany(Unquote))]
            : [stated.OnText(Json.Type("string")), stated.OnNumber(Json.Type("number"), false), Json.Type("boolean")];
        return context.Form == DocumentForm.Instance ? Json.AnyOf([.. scalars, Json.Type("object")]) : Json.AnyOf(scalars);
    }
}
