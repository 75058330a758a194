using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Factbook.Compiler;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.JsonSchema;

/// <summary>What types, slots and conditions demand of a scalar beyond its kind.</summary>
/// <param name="Patterns">All of them match, in the words of ECMA-262.</param>
/// <param name="Originals">The same patterns in the words of .NET, and those that cannot be translated.</param>
/// <param name="Minimum">The least number.</param>
/// <param name="Maximum">The greatest number.</param>
/// <param name="Texts">The only texts; any where it is absent.</param>
internal sealed record ValueConstraints(
    IReadOnlyList<string> Patterns, IReadOnlyList<string> Originals, decimal? Minimum, decimal? Maximum, IReadOnlyList<string>? Texts)
{
    /// <summary>No demand.</summary>
    public static ValueConstraints None { get; } = new([], [], null, null, null);

    /// <summary>What a type demands.</summary>
    public static ValueConstraints Of(TypeDefinition type, PatternTranslator patterns) => Of(
        type.Patterns, patterns, type.Name, type.MinimumValue, type.MaximumValue, type.EqualsString, type.EqualsStringIn);

    /// <summary>What a slot, or a condition on one, demands.</summary>
    public static ValueConstraints Of(SlotDefinition slot, PatternTranslator patterns, string place) => Of(
        slot.Pattern is null ? [] : [slot.Pattern],
        patterns,
        place,
        slot.MinimumValue,
        slot.MaximumValue,
        slot.EqualsString,
        slot.EqualsStringIn);

    /// <summary>Both demands.</summary>
    public ValueConstraints And(ValueConstraints other) => new(
        [.. Patterns.Concat(other.Patterns).Distinct(StringComparer.Ordinal)],
        [.. Originals, .. other.Originals],
        Minimum is { } minimum && !(other.Minimum > minimum) ? minimum : other.Minimum,
        Maximum is { } maximum && !(other.Maximum < maximum) ? maximum : other.Maximum,
        (Texts, other.Texts) switch
        {
            (null, var texts) => texts,
            (var texts, null) => texts,
            var (left, right) => [.. left.Intersect(right, StringComparer.Ordinal)],
        });

    /// <summary>Whether there is no demand on texts.</summary>
    public bool TakesAnyText => Originals.Count == 0 && Texts is null;

    /// <summary>Adds the demands on a text.</summary>
    public JsonObject OnText(JsonObject schema)
    {
        if (Texts is not null)
        {
            schema["enum"] = Json.Texts(Texts);
        }

        if (Patterns.Count == 1 && !schema.ContainsKey("pattern"))
        {
            schema["pattern"] = Patterns[0];
        }
        else if (Patterns.Count > 0)
        {
            schema["allOf"] = Json.Array(Patterns.Select(pattern => new JsonObject { ["pattern"] = pattern }));
        }

        return Texts is { Count: 0 } ? Json.Never : schema;
    }

    /// <summary>Adds the demands on a number.</summary>
    public JsonObject OnNumber(JsonObject schema, bool isWhole)
    {
        if (Minimum is { } minimum)
        {
            schema["minimum"] = minimum;
        }

        if (Maximum is { } maximum)
        {
            schema["maximum"] = maximum;
        }

        if (Texts is null)
        {
            return schema;
        }

        decimal[] numbers = [.. ScalarTexts.Numbers(Texts, isWhole)];
        schema["enum"] = Json.Array(numbers.Select(number => JsonValue.Create(number)));
        return numbers.Length == 0 ? Json.Never : schema;
    }

    /// <summary>The truth values that are allowed.</summary>
    public JsonObject OnBoolean() => Texts is null
        ? Json.Type("boolean")
        : Json.Enum(Texts.Where(text => text is "true" or "false").Select(text => JsonValue.Create(text == "true")));

    private static ValueConstraints Of(
        IEnumerable<string> originals,
        PatternTranslator patterns,
        string place,
        decimal? minimum,
        decimal? maximum,
        string? only,
        EquatableArray<string> several)
    {
        string[] all = [.. originals];
        return new ValueConstraints(
            [.. all.Select(pattern => patterns.Ecma(pattern, place)).OfType<string>()],
            all,
            minimum,
            maximum,
            only is not null ? [only] : several.Count > 0 ? [.. several] : null);
    }
}
