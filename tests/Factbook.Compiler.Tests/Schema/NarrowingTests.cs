using System;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

/// <summary>What a usage of a slot may say: nothing that the slot of its ancestor does not already allow.</summary>
public sealed class NarrowingTests
{
    [Theory]
    [InlineData("{multivalued: true}", "{multivalued: false}", "it is a list")]
    [InlineData("{}", "{multivalued: true}", "it has one value")]
    [InlineData("{}", "{identifier: true}", "it is declared without identifier")]
    [InlineData("{identifier: true}", "{identifier: false}", "it is the identifier")]
    [InlineData(
        "{annotations: {factbook_disputable: true}}", "{annotations: {factbook_disputable: false}}",
        "whether it can be disputed is said where it is declared")]
    [InlineData("{}", "{annotations: {factbook_disputable: true}}", "whether it can be disputed is said where it is declared")]
    [InlineData("{required: true}", "{required: false}", "it is required")]
    [InlineData("{range: integer, minimum_value: 5}", "{minimum_value: 4}", "its bounds are narrower")]
    [InlineData("{range: integer, maximum_value: 5}", "{maximum_value: 6}", "its bounds are narrower")]
    [InlineData("{multivalued: true, minimum_cardinality: 2}", "{minimum_cardinality: 1}", "its cardinality is narrower")]
    [InlineData("{multivalued: true, maximum_cardinality: 2}", "{maximum_cardinality: 3}", "its cardinality is narrower")]
    [InlineData("{range: date}", "{range: integer}", "'integer' is not based on 'date'")]
    [InlineData("{range: City}", "{range: Place}", "'Place' is not based on 'City'")]
    [InlineData("{range: integer}", "{any_of: [{range: integer}, {range: date}]}", "'date' is not based on 'integer'")]
    [InlineData(
        "{any_of: [{range: integer}, {range: date}]}", "{range: boolean}", "'boolean' is not based on 'integer' or 'date'")]
    public void A_usage_does_not_widen(string slot, string usage, string reason) => Assert.Contains(
        Problems(slot, usage), problem => problem.EndsWith($"FB0226: 's' can only be narrowed: {reason}.", StringComparison.Ordinal));

    [Theory]
    [InlineData("{multivalued: true}", "{multivalued: true}")]
    [InlineData("{required: false}", "{required: true}")]
    [InlineData("{required: true}", "{required: true}")]
    [InlineData("{range: integer, minimum_value: 5, maximum_value: 9}", "{minimum_value: 5, maximum_value: 9}")]
    [InlineData("{range: integer, minimum_value: 5, maximum_value: 9}", "{minimum_value: 6, maximum_value: 8}")]
    [InlineData("{multivalued: true, minimum_cardinality: 2, maximum_cardinality: 4}", "{minimum_cardinality: 2, maximum_cardinality: 4}")]
    [InlineData("{multivalued: true, minimum_cardinality: 2, maximum_cardinality: 4}", "{minimum_cardinality: 3, maximum_cardinality: 3}")]
    [InlineData("{range: Place}", "{range: Place}")]
    [InlineData("{range: Place}", "{range: City}")]
    [InlineData("{range: string}", "{range: Code}")]
    [InlineData("{any_of: [{range: integer}, {range: date}]}", "{range: date}")]
    [InlineData("{any_of: [{range: integer}, {range: date}]}", "{any_of: [{range: date}, {range: integer}]}")]
    public void A_usage_may_say_the_same_or_less(string slot, string usage) => Assert.Empty(Problems(slot, usage));

    private static string[] Problems(string slot, string usage) => ReadSchema.Problems($$"""
        types:
          Code: {typeof: string, pattern: "^[A-Z]$"}
        classes:
          Place: {attributes: {name: {} } }
          City: {is_a: Place}
          A: {attributes: {s: {{slot}} } }
          B: {is_a: A, slot_usage: {s: {{usage}} } }
        """);
}
