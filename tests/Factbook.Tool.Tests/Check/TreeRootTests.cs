using System;
using System.Text.Json;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Check;

/// <summary>The command is told which classes are the tree roots, and editors are told what may stand under them.</summary>
public sealed class TreeRootTests : IDisposable
{
    private const string Head = "id: https://example.org/s\nname: s\nimports: [linkml:types]\n";

    private const string Classes = """
        classes:
          A: {tree_root: true, attributes: {things: {range: Thing, multivalued: true, inlined_as_list: true}}}
          B: {tree_root: true, attributes: {persons: {range: Person, multivalued: true, inlined_as_list: true}}}
          Thing: {attributes: {id: {identifier: true}}}
          Person: {attributes: {id: {identifier: true}}}
        """;

    private readonly Workspace _workspace = new();

    [Fact]
    public void Several_are_taken_where_they_are_named()
    {
        _workspace.With("schema.yaml", Head + Classes).With("data.yaml", "things: [{id: t.1}]\npersons: [{id: p.1}]\n");

        Assert.Equal(1, _workspace.Run("check", "DIR").ExitCode);
        Assert.Equal(0, _workspace.Run("check", "DIR", "--tree-root", "A", "--tree-root", "B").ExitCode);
        Assert.Contains(
            "DIR/schema.yaml(1,1): error FB0239: There is no class 'C' that could be a tree root.",
            _workspace.Run("check", "DIR", "--tree-root", "C").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Editors_complete_records_that_are_written_in_place_and_go_to_their_table()
    {
        const string Schema = Head + "annotations: {factbook_mode: lenient}\n" + """
            classes:
              A: {tree_root: true, attributes: {things: {range: Thing, multivalued: true, inlined_as_list: true}, keeper: {range: Person, inlined: true}}}
              Thing: {attributes: {id: {identifier: true}, owner: {range: Person, inlined: true}}}
              Person: {attributes: {id: {identifier: true}, name: {}}}
            """;
        _workspace.With("schema.yaml", Schema).With("data.yaml", "keeper: {id: p.1, name: Ann}\nthings: [{id: t.1, owner: {id: p.1}}]\n");

        _workspace.Run("schema", "DIR");

        Assert.Equal(0, _workspace.Run("check", "DIR").ExitCode);
        using var schema = JsonDocument.Parse(_workspace.Read(".dataset.schema.json"));
        Assert.Contains("Person", schema.RootElement.GetProperty("properties").GetProperty("keeper").GetRawText(), StringComparison.Ordinal);
        JsonElement thing = schema.RootElement.GetProperty("$defs").GetProperty("Thing").GetProperty("properties");
        Assert.Contains("#/$defs/Person", thing.GetProperty("owner").GetRawText(), StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
