using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Reads what is demanded of values: by a slot, a type, a condition, or one of several alternatives.</summary>
internal static class ExpressionReader
{
    private static readonly Regex Setting = new(@"\{([^{}]+)\}", RegexOptions.CultureInvariant);

    /// <summary>Reads an expression with those inside it.</summary>
    internal static SlotDeclaration Read(SchemaElement slot, SchemaDefaults defaults)
    {
        decimal? number = slot.Number("equals_number");
        int? count = slot.Count("exact_cardinality");
        return new SlotDeclaration
        {
            Name = slot.Name,
            Place = slot.Place,
            DefaultRange = defaults.Range,
            Range = defaults.Enums.Of(slot) ?? slot.NameOf("range"),
            Required = slot.Flag("required"),
            Pattern = slot.Text("pattern") ?? Structured(slot, defaults),
            MinimumValue = Greater(slot.Number("minimum_value"), number),
            MaximumValue = Less(slot.Number("maximum_value"), number),
            MinimumCardinality = slot.Count("minimum_cardinality") ?? count,
            MaximumCardinality = slot.Count("maximum_cardinality") ?? count,
            EqualsString = slot.Text("equals_string"),
            EqualsStringIn = slot.Names("equals_string_in").Select(name => name.Name).ToEquatableArray(),
            ValuePresence = Presence(slot) ?? (slot.Profile.Normative.Contains("inapplicable") && slot.Flag("inapplicable") == true ? false : null),
            ListElementsUnique = slot.Profile.Normative.Contains("list_elements_unique") && slot.Flag("list_elements_unique") == true,
            AnyOf = Parts(slot, "any_of", defaults),
            AllOf = Parts(slot, "all_of", defaults)
                .Concat(RangeExpressionReader.Read(slot, defaults))
                .Concat(OneOfNumbers(slot, defaults))
                .ToEquatableArray(),
            NoneOf = Parts(slot, "none_of", defaults),
            ExactlyOneOf = Parts(slot, "exactly_one_of", defaults),
            HasMember = Part(slot, "has_member", defaults),
            AllMembers = Part(slot, "all_members", defaults),
        };
    }

    // A number of a list is one alternative for each.
    private static IEnumerable<SlotDeclaration> OneOfNumbers(SchemaElement slot, SchemaDefaults defaults)
    {
        decimal[] numbers = slot.Profile.Normative.Contains("equals_number_in") ? slot.Numbers("equals_number_in") : [];
        return numbers.Length == 0 ? [] : [Empty() with { AnyOf = numbers.Select(Only).ToEquatableArray() }];

        SlotDeclaration Only(decimal number) => Empty() with { MinimumValue = number, MaximumValue = number };

        SlotDeclaration Empty() => new() { Name = slot.Name, Place = slot.Place, DefaultRange = defaults.Range };
    }

    private static EquatableArray<SlotDeclaration> Parts(SchemaElement slot, string word, SchemaDefaults defaults)
    {
        NodeList<YamlNode> items = slot.Items(word, "a list of expressions");
        if (items.Count == 0 && word is "any_of" or "exactly_one_of" && slot.Find(word) is YamlSequence empty)
        {
            slot.Expected(word, empty, "a list of expressions; no value would fit an empty one");
        }

        return items.Select(item => Read(slot.Item(slot.Name, item, Inner(slot)), defaults)).ToEquatableArray();
    }

    private static MetaslotProfile Inner(SchemaElement outer) =>
        outer.Profile == Metaslots.Type || outer.Profile == Metaslots.TypeExpression ? Metaslots.TypeExpression : Metaslots.Expression;

    private static SlotDeclaration? Part(SchemaElement slot, string word, SchemaDefaults defaults) =>
        slot.Find(word) is { } value ? Read(slot.Item(slot.Name, value, Metaslots.Expression), defaults) : null;

    // A pattern whose parts in braces are settings of the schema.
    private static string? Structured(SchemaElement slot, SchemaDefaults defaults)
    {
        SchemaElement? pattern = slot.Child("structured_pattern", Metaslots.StructuredPattern);
        if (pattern?.NameOf("syntax") is not { } syntax)
        {
            return null;
        }

        string expanded = pattern.Flag("interpolated") != true ? syntax.Name : Setting.Replace(syntax.Name, part =>
        {
            string name = part.Groups[1].Value;
            if (defaults.Settings.TryGetValue(name, out string text))
            {
                return text;
            }

            // Braces with digits say how often something is repeated.
            if (!name.All(symbol => symbol is ',' or (>= '0' and <= '9')))
            {
                pattern.Report(ProblemRules.BadPattern, syntax.Place, $"the schema has no setting '{name}'.");
            }

            return part.Value;
        });
        return pattern.Flag("partial_match") == true ? expanded : $"^(?:{Bare(expanded)})$";
    }

    private static string Bare(string pattern)
    {
        string bare = pattern.StartsWith("^", System.StringComparison.Ordinal) ? pattern.Substring(1) : pattern;
        bool isClosed = bare.EndsWith("$", System.StringComparison.Ordinal) && !bare.EndsWith("\\$", System.StringComparison.Ordinal);
        return isClosed ? bare.Substring(0, bare.Length - 1) : bare;
    }

    private static bool? Presence(SchemaElement slot)
    {
        switch (slot.Text("value_presence"))
        {
            case "PRESENT":
                return true;
            case "ABSENT":
                return false;
            case null or "UNCOMMITTED":
                return null;
            default:
                slot.Expected("value_presence", slot.Find("value_presence")!, "PRESENT, ABSENT or UNCOMMITTED");
                return null;
        }
    }

    private static decimal? Greater(decimal? one, decimal? other) => one is null || other > one ? other ?? one : one;

    private static decimal? Less(decimal? one, decimal? other) => one is null || other < one ? other ?? one : one;
}
