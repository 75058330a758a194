using System;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

public sealed class CodeNamesFromSlotTests
{
    private static readonly string Schema = WithAnnotation("name", "code_name: {}\nname: {}");

    [Theory]
    [InlineData("Åland Islands", "AlandIslands")]
    [InlineData("Façade - Œuvre", "FacadeOeuvre")]
    [InlineData("AFGHANISTAN (the)", "AfghanistanThe")]
    [InlineData("USA", "USA")]
    [InlineData("3M", "Thing3M")]
    [InlineData("北京", "A")]
    [InlineData("All", "All2")]
    public void A_code_name_is_made_of_the_letters_of_the_slot(string name, string codeName) => Assert.Equal(
        [$"{{id: 'a', code_name: '{codeName}', name: '{name}'}}"],
        new CompilerHost(Schema, $"things: [{{id: a, name: \"{name}\"}}]").Rows("things"));

    [Fact]
    public void Records_of_one_name_are_numbered_in_the_order_of_their_identifiers_whatever_files_they_stand_in()
    {
        var host = new CompilerHost(
            Schema, ("a.yaml", "things: [{id: b, name: Red}]"), ("b.yaml", "things: [{id: a, name: Red}, {id: c, code_name: Red2, name: Red}]"));

        host.AssertProblems();
        Assert.Equal(
            ["{id: 'a', code_name: 'Red', name: 'Red'}", "{id: 'b', code_name: 'Red3', name: 'Red'}", "{id: 'c', code_name: 'Red2', name: 'Red'}"],
            host.Rows("things"));
    }

    [Fact]
    public void What_was_released_stays_when_the_slot_changes_and_goes_to_nobody_else()
    {
        var host = new CompilerHost(Schema, "things: [{id: a, name: Red}, {id: b, name: Blue}]")
        {
            LockText = "ids: {things: {b: Red, gone: {code_name: Green, reason: It was nothing.}}}",
        };

        host.AssertProblems();
        Assert.Equal(["{id: 'a', code_name: 'Red2', name: 'Red'}", "{id: 'b', code_name: 'Red', name: 'Blue'}"], host.Rows("things"));
    }

    [Fact]
    public void A_path_leads_into_values()
    {
        string schema = WithAnnotation("name.common", "code_name: {}\nname: {range: Name, inlined: true}", "  Name: {attributes: {common: {}}}");

        Assert.Equal(
            ["{id: 'a', code_name: 'Red', name: {common: 'Red'}}"],
            new CompilerHost(schema, "things: [{id: a, name: {common: Red}}]").Rows("things"));
    }

    [Theory]
    [InlineData("code_name: {}\nname: {}", "nome", "names 'nome', and Thing has no slot 'nome'")]
    [InlineData("code_name: {}\nname: {multivalued: true}", "name", "names 'name', which is not one text")]
    [InlineData("code_name: {}\nname: {range: integer}", "name", "names 'name', which is not one text")]
    [InlineData("code_name: {}\nname: {}", "name.common", "names 'name.common', which is not one text")]
    [InlineData("name: {}", "name", "is for classes with the slot code_name, which the mixin Identified brings")]
    public void Only_a_slot_with_one_text_gives_names(string attributes, string path, string reason) => Assert.Contains(
        $"FB0219: 'factbook_code_name' {reason}.",
        string.Join('\n', new CompilerHost(WithAnnotation(path, attributes), "things: []").Problems),
        StringComparison.Ordinal);

    private static string WithAnnotation(string path, string attributes, string more = "") => TestSchemas.Things(attributes, more)
        .Replace("  Thing:\n", $"  Thing:\n    annotations: {{factbook_code_name: {path}}}\n", StringComparison.Ordinal);
}
