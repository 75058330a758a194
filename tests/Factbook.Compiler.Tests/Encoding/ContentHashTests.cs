using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Indexes;
using Factbook.Compiler.Encoding.Keys;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Encoding;

/// <summary>The hash of a table covers what is stated, however schema and data are written.</summary>
public sealed class ContentHashTests
{
    private const string Slots = "name: {}\ntags: {multivalued: true}\nsize: {range: integer}";
    private const string Data = "things: [{id: a, name: A, tags: [x, y]}, {id: b, size: 7}]";

    private static readonly string Original = HashOf(Slots, Data);

    [Theory]
    [InlineData(Slots, "# Another layout, another order.\nthings:\n- {size: 7, id: b}\n- {tags: [x, y], name: 'A', id: a}")]
    [InlineData("size: {range: integer}\ntags: {multivalued: true}\nname: {}", Data)]
    [InlineData(Slots + "\nnote: {}", Data)]
    [InlineData(Slots, "things: [{id: a, name: A, tags: [x, y]}, {id: b, size: 7, tags: []}]")]
    public void It_is_the_same_while_the_statements_are(string slots, string data) => Assert.Equal(Original, HashOf(slots, data));

    [Theory]
    [InlineData(Slots, "things: [{id: a, name: A, tags: [x, y]}, {id: b, size: 8}]")]
    [InlineData(Slots, "things: [{id: a, name: A, tags: [y, x]}, {id: b, size: 7}]")]
    [InlineData(Slots, "things: [{id: a, name: A, tags: [xy]}, {id: b, size: 7}]")]
    [InlineData(Slots, "things: [{id: a, name: A, tags: [x, y]}, {id: c, size: 7}]")]
    [InlineData(
        "label: {}\ntags: {multivalued: true}\nsize: {range: integer}",
        "things: [{id: a, label: A, tags: [x, y]}, {id: b, size: 7}]")]
    public void It_is_another_where_a_statement_is(string slots, string data) => Assert.NotEqual(Original, HashOf(slots, data));

    // The form that docs/versioning.md gives: sha256 of "{5:Thing2:id1:a4:name1:A4:tags[1:x1:y]}\n{5:Thing2:id1:b4:size1:7}\n".
    [Fact]
    public void Anybody_can_compute_it() =>
        Assert.Equal("cab87f8fe91c9cf532f9ccb37f5fe5fd62c81b65c8b71a2099dc1e435d0f0739", Original);

    private static string HashOf(string slots, string data)
    {
        var host = new CompilerHost(TestSchemas.Things(slots), data);
        host.AssertProblems();
        var types = DatasetTypesBuilder.Build(host.Schema, "Test", EnumNumbers.Of(host.Lock));
        var table = new TableInput(types, types.Tables[0], host.Dataset.Tables[0], host.Dataset.Keys);
        KeyIndex keys = KeyIndexBuilder.Build(host.Dataset.Keys[0].Ids);
        return TableLayouter.LayOut(table, keys, IndexSections.Build(IndexColumns.Of(table))).ContentHash;
    }
}
