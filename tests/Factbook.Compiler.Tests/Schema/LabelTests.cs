using System.Linq;
using Factbook.Compiler.Schema;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

/// <summary>The slot that a schema says is the label is a text, or has names.</summary>
public sealed class LabelTests
{
    [Theory]
    [InlineData("{multivalued: true, slot_uri: rdfs:label}", "(3,83): FB0241: 'code' cannot be the label, as it is a list.")]
    [InlineData("{slot_uri: 'http://www.w3.org/2000/01/rdf-schema#label', range: integer}", "(3,64): FB0241: 'code' cannot be the label, as it is no text.")]
    [InlineData("{slot_uri: rdfs:label, range: Star}", "(3,64): FB0241: 'code' cannot be the label, as it is no text.")]
    public void What_cannot_be_a_label_is_an_error_at_its_token(string slot, string problem) => Assert.Contains(
        problem + " A label is one text, or a list of NameVariant.", ReadSchema.Problems(Schema(slot)));

    [Fact]
    public void Read_leniently_it_labels_nothing() => Assert.Contains(
        "It labels nothing. (FB0241 in strict mode.)",
        string.Join('\n', ReadSchema.Problems((
            "schema.yaml",
            "id: https://example.org/s\nname: s\nimports: [linkml:types]\ndefault_range: string\nannotations: {factbook_mode: lenient}"
            + Schema("{multivalued: true, slot_uri: rdfs:label}")))));

    [Theory]
    [InlineData("{slot_uri: rdfs:label}", "code")]
    [InlineData("{slot_uri: rdfs:label, range: uri}", "code")]
    [InlineData("{slot_uri: schema:name}", "name")]
    public void The_slot_that_says_so_goes_before_a_name(string slot, string label)
    {
        SchemaModel model = ReadSchema.Model(Schema(slot));

        Assert.Empty(model.Problems.Select(problem => problem.Rule.Id));
        Assert.Equal(label, Labels.SlotOf(model.FindClass("Star")!)!.Name);
    }

    private static string Schema(string slot) => (
        """

        classes:
          Star: {attributes: {id: {identifier: true}, code: SLOT, name: {}}}
          Dataset:
            tree_root: true
            attributes:
              stars: {range: Star, multivalued: true, inlined_as_list: true}
        """ + "\n").Replace("SLOT", slot, System.StringComparison.Ordinal);
}
