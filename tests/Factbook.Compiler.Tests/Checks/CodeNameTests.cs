using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

public sealed class CodeNameTests
{
    private static readonly string Schema = TestSchemas.Things("code_name: {}\ncolour: {}");

    [Fact]
    public void A_code_name_is_that_of_one_row_of_its_table()
    {
        var host = new CompilerHost(Schema, "things: [{id: a, code_name: Red}, {id: b, code_name: Red}]");

        host.AssertProblems("data.yaml(1,54): error FB0405: The code name 'Red' is already used in this table.");
        Assert.Equal("data.yaml(1,29)", host.Related("FB0405"));
        Assert.Equal(["{id: 'a', code_name: 'Red'}", "{id: 'b'}"], host.Rows("things"));
    }

    [Theory]
    [InlineData("All")]
    [InlineData("Equals")]
    [InlineData("TryGetValue")]
    [InlineData("Things")]
    [InlineData("ByColour")]
    public void A_code_name_is_no_member_that_the_table_has_anyway(string name)
    {
        var host = new CompilerHost(Schema, $"things: [{{id: a, code_name: {name}}}]");

        host.AssertProblems($"data.yaml(1,29): error FB0406: The code name '{name}' is a member that every table has.");
        Assert.Equal(["{id: 'a'}"], host.Rows("things"));
    }

    [Theory]
    [InlineData("2Red")]
    [InlineData("red")]
    [InlineData("Re d")]
    [InlineData("R;}")]
    [InlineData("Ж")]
    [InlineData("")]
    public void A_code_name_can_be_the_name_of_a_member(string name)
    {
        var host = new CompilerHost(Schema, $"things: [{{id: a, code_name: \"{name}\"}}]");

        host.AssertProblems($"data.yaml(1,29): error FB0407: '{name}' cannot be the name of a C# member.");
        Assert.Equal(["{id: 'a'}"], host.Rows("things"));
    }

    [Fact]
    public void A_code_name_that_breaks_the_pattern_of_the_schema_is_reported_once()
    {
        string schema = TestSchemas.Things("code_name: {pattern: \"^[A-Z]+$\"}");
        var host = new CompilerHost(schema, "things: [{id: a, code_name: 2}]");

        host.AssertProblems("data.yaml(1,29): error FB0310: '2' does not match the pattern of 'code_name': ^[A-Z]+$");
    }
}
