using System;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

public sealed class NameTests
{
    [Fact]
    public void A_name_that_finds_two_people_is_an_error_however_it_is_spelt()
    {
        var host = new CompilerHost(TestSchemas.Visits, """
            persons:
              - {id: person.a, names: [{text: Ann Smith, language: en, kind: primary}]}
              - {id: person.b, names: [{text: ÁNN  SMITH, language: en, kind: alias}]}
            """);

        host.AssertProblems(
            "data.yaml(3,35): error FB0408: "
                + "The name 'ÁNN  SMITH' also belongs to 'person.a', and neither is marked weak.");
        Assert.Equal("data.yaml(2,35)", host.Related("FB0408"));
    }

    [Fact]
    public void A_weak_name_may_be_shared()
    {
        var host = new CompilerHost(TestSchemas.Visits, """
            persons:
              - {id: person.a, names: [{text: Smith, language: en, kind: weak}]}
              - {id: person.b, names: [{text: Smith, language: en, kind: primary}]}
              - {id: person.c, names: [{text: smith, language: en, kind: weak}]}
            """);

        host.AssertProblems();
    }

    [Fact]
    public void One_person_may_have_a_name_twice()
    {
        var host = new CompilerHost(TestSchemas.Visits, """
            persons:
              - id: person.a
                names:
                  - {text: Smith, language: en, kind: primary}
                  - {text: Smith, language: de, kind: primary}
            """);

        host.AssertProblems();
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\u00A0\u200B")]
    [InlineData("'")]
    [InlineData("\u2019\u02BC")]
    [InlineData("- - -")]
    [InlineData("...")]
    public void A_name_of_blanks_and_signs_is_refused(string name)
    {
        var host = new CompilerHost(
            TestSchemas.Visits, $"persons: [{{id: person.a, names: [{{text: \"{name}\", language: en, kind: weak}}]}}]");

        host.AssertProblems(
            $"data.yaml(1,41): error FB0411: The name '{name.Replace("\u00A0\u200B", "[U+00A0][U+200B]", StringComparison.Ordinal)}' has no letter and no digit, so nothing can be found by it.");
    }

    [Theory]
    [InlineData("7")]
    [InlineData("٣")]
    [InlineData("\U00020000")]
    [InlineData("∞")]
    public void A_name_of_one_character_is_a_name(string name) => new CompilerHost(
        TestSchemas.Visits,
        $"persons: [{{id: person.a, names: [{{text: \"{name}\", language: en, kind: primary}}]}}]").AssertProblems();
}
