using System.Linq;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Binding;

public sealed class FileTests
{
    private static readonly string Schema = TestSchemas.Things("""
        size: {range: integer, required: true}
        like: {range: Thing}
        """);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet")]
    [InlineData("~")]
    [InlineData("things:")]
    [InlineData("things: []")]
    public void A_file_may_be_empty(string text)
    {
        var host = new CompilerHost(Schema, text);

        host.AssertProblems();
        Assert.Empty(host.Rows("things"));
        Assert.True(host.Files.Single().IsComplete);
    }

    [Theory]
    [InlineData("[]", "data.yaml(1,1): error FB0301: Dataset is written as a mapping (slot: value), not as a list.")]
    [InlineData("x", "data.yaml(1,1): error FB0301: Dataset is written as a mapping (slot: value), not as a text.")]
    [InlineData(
        "thinks: []",
        "data.yaml(1,1): error FB0302: The dataset has no table 'thinks'. Did you mean 'things'?")]
    [InlineData("things: {a: {}}", "data.yaml(1,9): error FB0306: 'things' takes a list, not a mapping.")]
    [InlineData(
        "things: [x]",
        "data.yaml(1,10): error FB0301: Thing is written as a mapping (slot: value), not as a text.")]
    public void A_file_is_a_mapping_from_tables_to_rows(string text, string expected)
    {
        var host = new CompilerHost(Schema, text);

        host.AssertProblems(expected);
        Assert.False(host.Files.Single().IsComplete);
    }

    [Fact]
    public void Several_mistakes_are_reported_at_once()
    {
        var host = new CompilerHost(Schema, """
            things:
              - {id: a, size: x}
              - {id: b, sise: 2}
              - {id: c, size: 3}
            """);

        host.AssertProblems(
            "data.yaml(2,19): error FB0308: 'x' is not a whole number.",
            "data.yaml(3,10): error FB0304: Thing 'b' needs 'size'.",
            "data.yaml(3,13): error FB0303: Thing has no slot 'sise'. Did you mean 'size'?");
        Assert.Equal(["{id: 'c', size: 3}"], host.Rows("things"));
    }

    [Fact]
    public void What_a_broken_file_does_not_show_is_not_called_missing()
    {
        var host = new CompilerHost(
            Schema,
            ("a.yaml", "things:\n  - {id: a, size: 1, like: z}\n  - {id: b, like: c}\n  - {id: c, size: 2"),
            ("b.yaml", "things: [{id: d, size: 1, like: nowhere}]"));

        string problem = Assert.Single(host.Problems);
        Assert.StartsWith("a.yaml(", problem, System.StringComparison.Ordinal);
        Assert.Contains("FB0101", problem, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("things")]
    [InlineData("things: [{id: a, size: [1")]
    [InlineData("things: {a: [}")]
    [InlineData("things:\n  - {id: a, size: x: y}")]
    [InlineData("things:\n  - id: a\n    size: \"1")]
    [InlineData("things:\n  - {id: a}\n  - id\n -")]
    [InlineData("things:\n  - {id: a}\n  - sise: @")]
    public void A_file_that_is_no_YAML_is_reported_once(string text)
    {
        string[] problems = new CompilerHost(Schema, text).Problems;

        Assert.Single(problems);
    }

    [Fact]
    public void A_table_that_the_schema_gets_wrong_is_reported_with_the_schema_alone()
    {
        string schema = Schema.Replace("{range: Thing, m", "{range: Thin, m", System.StringComparison.Ordinal);
        var host = new CompilerHost(schema, "things: [{id: a}, {id: b, size: x}]");

        Assert.All(
            host.Problems, problem => Assert.StartsWith("schema.yaml(", problem, System.StringComparison.Ordinal));
        Assert.NotEmpty(host.Problems);
    }

    [Fact]
    public void A_flood_of_problems_ends_with_a_count()
    {
        string rows = string.Concat(Enumerable.Range(0, 300).Select(i => $"  - {{id: t{i}, size: x}}\n"));
        var host = new CompilerHost(Schema, "things:\n" + rows);

        Assert.Equal(201, host.Problems.Length);
        Assert.Equal("data.yaml(201,22): error FB0901: 100 more problems are not shown.", host.Problems[^1]);
    }
}
