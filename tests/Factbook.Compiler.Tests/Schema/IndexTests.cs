using Xunit;

namespace Factbook.Compiler.Tests.Schema;

/// <summary>An index is asked for where there can be one, and is none without asking.</summary>
public sealed class IndexTests
{
    [Theory]
    [InlineData("{identifier: true, A}", "is not needed: facts are found by their identifier.")]
    [InlineData("{range: Visit, A}", "is not needed: facts are found by 's' without it.")]
    [InlineData("{range: Kind, A}", "is not needed: facts are found by 's' without it.")]
    [InlineData("{range: boolean, A}", "is not needed: facts are found by 's' without it.")]
    [InlineData("{range: date, A}", "is not needed: facts are found by 's' without it.")]
    [InlineData("{range: integer, multivalued: true, A}", "cannot order 's', which is a list.")]
    [InlineData("{range: date, multivalued: true, A}", "cannot order 's', which is a list.")]
    [InlineData("{range: Place, A}", "cannot order 's', whose values are neither numbers, amounts nor texts.")]
    [InlineData("{any_of: [{range: integer}, {range: string}], A}", "cannot order values of several ranges.")]
    public void What_cannot_have_one_is_an_error_at_the_annotation(string slot, string reason)
    {
        string line = $"  Visit: {{attributes: {{id: {{{(slot.Contains("identifier", System.StringComparison.Ordinal) ? "" : "identifier: true")}}}, "
            + $"s: {slot.Replace("A", "annotations: {factbook_index: true}", System.StringComparison.Ordinal)}}}}}";
        string text = $"classes:\n{line}\n  Place: {{attributes: {{x: {{}}}}}}\nenums: {{Kind: {{permissible_values: {{a: }}}}}}\n";

        Assert.Contains(
            $"(2,{line.IndexOf("factbook_index", System.StringComparison.Ordinal) + 1}): FB0219: 'factbook_index' {reason}",
            ReadSchema.Problems(text));
    }

    [Theory]
    [InlineData("classes: {Place: {attributes: {s: {annotations: {factbook_index: true}}}}}", "(1,50): FB0219: 'factbook_index' is for tables, and 'Place' has no identifier, so it has none.")]
    [InlineData("classes: {Root: {tree_root: true, attributes: {s: {annotations: {factbook_index: true}}}}}", "(1,66): FB0219: 'factbook_index' is for slots of records, not for tables.")]
    [InlineData("slots: {s: {annotations: {factbook_index: yes}}}", "(1,27): FB0219: 'factbook_index' is true or false.")]
    public void What_is_no_slot_of_a_table_has_none(string text, string expected) => Assert.Contains(expected, ReadSchema.Problems(text));
}
