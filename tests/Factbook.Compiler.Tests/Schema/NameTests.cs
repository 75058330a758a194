using System.Linq;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

/// <summary>Names that meet where case does not count, and names that are too long.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData(
        "classes: {Visit: {attributes: {ab: , aB: }}}",
        "(1,38): FB0235: 'aB' and 'ab' differ only in case, which files, databases and generated sources do not tell apart.")]
    [InlineData(
        "classes: {Visit: {attributes: {ab_c: , aBC: }}}",
        "(1,40): FB0235: 'aBC' and 'ab_c' differ only in case, which files, databases and generated sources do not tell apart.")]
    [InlineData(
        "classes: {Ngo: , NGO: }",
        "(1,11): FB0235: 'Ngo' and 'NGO' differ only in case, which files, databases and generated sources do not tell apart.")]
    [InlineData(
        "classes: {Visit: }\nenums: {VISIT: {permissible_values: {a: }}}",
        "(2,9): FB0235: 'VISIT' and 'Visit' differ only in case, which files, databases and generated sources do not tell apart.")]
    public void Names_that_differ_only_in_case_are_refused(string text, string expected) =>
        Assert.Equal([expected], ReadSchema.Problems(text));

    [Fact]
    public void Tables_that_differ_only_in_case_are_refused()
    {
        var host = new CompilerHost("""
            id: https://example.org/c
            name: c
            imports: [linkml:types]
            classes:
              Root:
                tree_root: true
                attributes:
                  ngos: {range: Ngo, multivalued: true, inlined_as_list: true}
                  nGOs: {range: Group, multivalued: true, inlined_as_list: true}
              Ngo: {attributes: {id: {identifier: true}}}
              Group: {attributes: {id: {identifier: true}}}
            """, "");

        host.AssertProblems(
            "schema.yaml(9,7): error FB0235: 'nGOs' and 'ngos' differ only in case, which files, databases and generated sources do not tell apart.");
    }

    [Fact]
    public void A_name_has_its_limits()
    {
        string longest = new('a', 250);

        Assert.Empty(ReadSchema.Problems($"classes: {{{longest}: }}"));
        Assert.Equal(
            [$"(1,11): FB0217: '{new string('a', 200)}…' cannot be a name: it has more than 250 characters."],
            ReadSchema.Problems($"classes: {{{longest}a: }}"));
    }

    [Fact]
    public void A_value_of_an_enum_has_its_limits_in_CSharp()
    {
        string longest = new('a', 1023);

        Assert.Empty(ReadSchema.Problems($"enums: {{E: {{permissible_values: {{{longest}: }}}}}}"));
        string problem = Assert.Single(ReadSchema.Problems($"enums: {{E: {{permissible_values: {{{longest}a: }}}}}}"));
        Assert.EndsWith("cannot be a name: in C# it has more than 1023 characters.", problem);
    }

    [Fact]
    public void A_code_name_is_not_longer_than_a_member_can_be()
    {
        string longest = "A" + new string('a', 1018);
        var host = new CompilerHost(
            TestSchemas.Things("code_name: {}"), $"things:\n  - {{id: a, code_name: {longest}}}\n  - {{id: b, code_name: {longest}a}}\n");

        Assert.Equal(
            $"data.yaml(3,24): error FB0407: '{longest[..200]}…' cannot be the name of a C# member.", Assert.Single(host.Problems));
        Assert.Equal(["a"], host.Dataset.Tables.Single().Rows.Where(row => row.Slots.Any(slot => slot is Factbook.Compiler.Binding.Values.TextValue { Text.Length: 1019 })).Select(_ => "a"));
    }
}
