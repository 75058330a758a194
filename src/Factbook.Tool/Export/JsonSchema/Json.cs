using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Factbook.Tool.Export.JsonSchema;

/// <summary>Makes parts of schemas.</summary>
internal static class Json
{
    /// <summary>Nothing is valid.</summary>
    public static JsonObject Never => new() { ["not"] = new JsonObject() };

    /// <summary>A value of a type.</summary>
    public static JsonObject Type(string type) => new() { ["type"] = type };

    /// <summary>A list without items.</summary>
    public static JsonObject EmptyList => new() { ["type"] = "array", ["maxItems"] = 0 };

    /// <summary>A list of nodes.</summary>
    public static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes]);

    /// <summary>A list of texts.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    /// <summary>One of some values.</summary>
    public static JsonObject Enum(IEnumerable<JsonNode> values) =>
        values.ToArray() is { Length: > 0 } some ? new JsonObject { ["enum"] = new JsonArray(some) } : Never;

    /// <summary>What one of some schemas allows; those that allow nothing are left out.</summary>
    public static JsonObject AnyOf(params IEnumerable<JsonObject> schemas)
    {
        JsonObject[] some = [.. schemas.Where(schema => !IsNever(schema))];
        return some.Length switch
        {
            0 => Never,
            1 => some[0],
            _ => new JsonObject { ["anyOf"] = Array(some) },
        };
    }

    /// <summary>What all of some schemas allow.</summary>
    public static JsonObject AllOf(params IEnumerable<JsonObject> schemas)
    {
        JsonObject[] some = [.. schemas.Where(schema => schema.Count > 0)];
        return some.Length switch
        {
            0 => [],
            1 => some[0],
            _ => new JsonObject { ["allOf"] = Array(some) },
        };
    }

    /// <summary>The same, and null.</summary>
    public static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is JsonValue type && schema.All(keyword => keyword.Key is not ("enum" or "const" or "not" or "allOf" or "anyOf")))
        {
            schema["type"] = new JsonArray(type.DeepClone(), JsonValue.Create("null"));
            return schema;
        }

        return AnyOf(schema, Type("null"));
    }

    /// <summary>Whether a schema allows nothing.</summary>
    public static bool IsNever(JsonObject schema) => schema.Count == 1 && schema["not"] is JsonObject { Count: 0 };
}
