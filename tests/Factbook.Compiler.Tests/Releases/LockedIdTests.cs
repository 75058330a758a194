using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Releases;

public sealed class LockedIdTests
{
    private const string Others = "others: {range: Other, multivalued: true, inlined: true, inlined_as_list: true}";

    private static readonly string Schema = TestSchemas
        .Things("code_name: {}", "  Other:\n    attributes:\n      id: {identifier: true}")
        .Replace("      things:", $"      {Others}\n      things:");

    [Fact]
    public void What_was_released_and_is_there_needs_no_word() =>
        Host("things: [{id: a, code_name: Red}, {id: b}, {id: new}]", "ids: {things: {a: Red, b: }}").AssertProblems();

    [Fact]
    public void A_record_may_get_a_code_name_after_its_release() =>
        Host("things: [{id: a, code_name: Red}]", "ids: {things: {a: }}").AssertProblems();

    [Fact]
    public void A_released_identifier_does_not_vanish() => Host(
        "things: [{id: thing.1b}]",
        """
        ids:
          things:
            thing.1a: Red
            other: {reason: It was nothing.}
        """).AssertProblems(
        "ids.lock(3,5): error FB0602: 'thing.1a' was released, but no record has it any more. Put it back, or "
        + "retire it here "
        + "with 'replaced_by' or 'reason'. Did you mean 'thing.1b'?");

    [Fact]
    public void Nothing_counts_as_vanished_while_a_file_cannot_be_read() =>
        Host("things: [{id: b", "ids: {things: {a: }}").AssertProblems("data.yaml(1,10): error FB0101: This is not YAML: the brace { is not closed.");

    [Fact]
    public void A_table_that_vanishes_is_reported_once() =>
        Host("things: [{id: a}]", "ids: {thongs: {b: , c: }}").AssertProblems(
        "ids.lock(1,7): error FB0603: The table 'thongs' was released, but the schema has none of that name. Put "
        + "it back, or "
        + "retire its identifiers. Did you mean 'things'?");

    [Fact]
    public void A_table_with_one_identifier_that_is_not_retired_does_not_go() =>
        Host("things: [{id: a}]", "ids: {thongs: {b: {reason: Never was.}, c: }}").AssertProblems(
        "ids.lock(1,7): error FB0603: The table 'thongs' was released, but the schema has none of that name. Put "
        + "it back, or retire its identifiers. Did you mean 'things'?");

    [Fact]
    public void A_table_whose_identifiers_are_all_retired_may_go() =>
        Host("things: [{id: a}]", "ids: {gone: {b: {replaced_by: a}, c: {reason: Never was.}}}").AssertProblems();

    [Fact]
    public void A_record_stays_in_its_table()
    {
        CompilerHost host = Host("others: [{id: a}]", "ids: {things: {a: }}");

        host.AssertProblems(
            "data.yaml(1,15): error FB0604: 'a' was released in the table 'things' and cannot move to 'others'.");
        Assert.Equal("ids.lock(1,16)", host.Related("FB0604"));
    }

    [Fact]
    public void A_retired_identifier_does_not_come_back()
    {
        CompilerHost host = Host("things: [{id: a}]", "ids: {things: {a: {reason: It was nothing.}}}");

        host.AssertProblems(
            "data.yaml(1,15): error FB0605: 'a' was retired, and an identifier is never used again. Give the "
            + "record a new one.");
        Assert.Equal("ids.lock(1,16)", host.Related("FB0605"));
    }

    [Fact]
    public void A_code_name_does_not_change() =>
        Host("things: [{id: a, code_name: Rot}]", "ids: {things: {a: Red}}").AssertProblems(
        "data.yaml(1,29): error FB0606: 'a' was released with the code name 'Red', which programs use; it cannot "
        + "become 'Rot'.");

    [Theory]
    [InlineData("things: [{id: thing.1b}]", "thing.1a: , thing.1b: ")]
    [InlineData("others: [{id: thing.1b}]", "thing.1a: ")]
    public void What_was_released_or_is_in_another_table_is_no_misspelling(string data, string released) =>
        Host(data, $"ids: {{things: {{{released}}}}}").AssertProblems(
            "ids.lock(1,16): error FB0602: 'thing.1a' was released, but no record has it any more. Put it back, or "
            + "retire it here with 'replaced_by' or 'reason'.");

    [Fact]
    public void A_code_name_does_not_go() => Host("things: [{id: a}]", "ids: {things: {a: Red}}").AssertProblems(
        "data.yaml(1,15): error FB0607: 'a' was released with the code name 'Red', which programs use; the "
        + "record needs it.");

    [Fact]
    public void A_code_name_does_not_pass_to_another_fact() =>
        Host("things: [{id: b, code_name: Red}]", "ids: {things: {a: {code_name: Red, reason: No.}}}").AssertProblems(
            "data.yaml(1,29): error FB0608: The code name 'Red' was released as that of 'a', and means nothing else.");

    [Fact]
    public void A_released_fact_without_a_code_name_does_not_take_that_of_another() =>
        Host("things: [{id: b, code_name: Red}]", "ids: {things: {a: {code_name: Red, reason: No.}, b: }}").AssertProblems(
            "data.yaml(1,29): error FB0608: The code name 'Red' was released as that of 'a', and means nothing else.");

    [Fact]
    public void A_code_name_may_pass_to_the_fact_that_replaces_the_retired_one() => Host(
        "things: [{id: c, code_name: Red}]",
        "ids: {things: {a: {code_name: Red, replaced_by: b}, b: {replaced_by: c}, c: Red}}").AssertProblems();

    [Fact]
    public void A_replacement_exists() =>
        Host("things: [{id: thing.b}]", "ids: {things: {a: {replaced_by: thing.c}}}").AssertProblems(
        "ids.lock(1,33): error FB0609: 'a' is said to be replaced by 'thing.c', but there is no such identifier. "
        + "Did you mean "
        + "'thing.b'?");

    [Fact]
    public void Replacements_do_not_run_in_a_circle() => Host(
        "things: [{id: d}]",
        "ids: {things: {a: {replaced_by: b}, b: {replaced_by: c}, c: {replaced_by: b}}}").AssertProblems(
        "ids.lock(1,54): error FB0610: The replacements of 'b' lead back to it.",
        "ids.lock(1,75): error FB0610: The replacements of 'c' lead back to it.");

    private static CompilerHost Host(string data, string idLock) => new(Schema, data) { LockText = idLock };
}
