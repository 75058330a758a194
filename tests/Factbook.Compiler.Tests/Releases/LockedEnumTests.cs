using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Releases;

public sealed class LockedEnumTests
{
    [Fact]
    public void Without_a_lock_members_are_numbered_in_the_order_of_the_schema() =>
        Assert.Equal(["red 1", "green 2"], Numbers(Host("red, green", "{}")));

    [Fact]
    public void Released_members_keep_their_numbers_and_new_ones_follow_the_greatest() => Assert.Equal(
        ["blue 8", "red 3", "green 1", "grey 9"],
        Numbers(Host("blue, red, green, grey", "enums: {Colour: {green: 1, red: 3, old: {number: 7, reason: No.}}}")));

    [Fact]
    public void Members_of_the_core_are_numbered_as_the_library_has_them()
    {
        var host = new CompilerHost(TestSchemas.Visits, "{}") { LockText = "enums: {Stance: {denies: 1}}" };
        EnumType stance = DatasetTypesBuilder.Build(host.Schema, "Test", EnumNumbers.Of(host.Lock)).FindEnum("Stance")!;

        Assert.Equal(2, stance.NumberOf("denies"));
    }

    [Fact]
    public void A_released_member_does_not_vanish() =>
        Host("red, green", "enums: {Colour: {red: 1, greene: 2}}").AssertProblems(
        "ids.lock(1,26): error FB0611: 'greene' of Colour was released, but the schema has it no more. Put it "
        + "back, or retire it "
        + "here. Did you mean 'green'?");

    [Fact]
    public void A_retired_member_may_be_gone() =>
        Host("red", "enums: {Colour: {red: 1, green: {number: 2, replaced_by: red}}}").AssertProblems();

    [Fact]
    public void A_released_enum_does_not_vanish() => Host("red", "enums: {Color: {red: 1}}").AssertProblems(
        "ids.lock(1,9): error FB0612: The enum Color was released, but the schema has it no more. Put it back, "
        + "or retire its "
        + "members. Did you mean 'Colour'?");

    [Theory]
    [InlineData("enums: {Color: {red: 1, green: {number: 2, reason: Out of use.}}}")]
    [InlineData("enums: {Color: {green: {number: 2, reason: Out of use.}, red: 1}}")]
    public void An_enum_with_one_member_that_is_not_retired_does_not_vanish(string released) =>
        Host("red", released).AssertProblems(
        "ids.lock(1,9): error FB0612: The enum Color was released, but the schema has it no more. Put it back, "
        + "or retire its members. Did you mean 'Colour'?");

    [Fact]
    public void An_enum_whose_members_are_all_retired_may_go() =>
        Host("red", "enums: {Shape: {round: {number: 1, reason: Out of use.}, square: {number: 2, replaced_by: red}}}").AssertProblems();

    [Fact]
    public void A_retired_member_does_not_come_back()
    {
        CompilerHost host = Host("red", "enums: {Colour: {red: {number: 1, reason: Out of use.}}}");

        host.AssertProblems(
            "schema.yaml(16,26): error FB0613: 'red' of Colour was retired, and its number is never used again. "
            + "Give the value "
            + "another text.");
        Assert.Equal("ids.lock(1,18)", host.Related("FB0613"));
    }

    [Fact]
    public void Nothing_counts_as_vanished_while_the_schema_has_errors()
    {
        string schema = Schema("red").Replace("range: Colour", "range: Color");
        var host = new CompilerHost(schema, "{}") { LockText = "enums: {Colors: {red: 1}}" };

        Assert.Contains("FB0204", Assert.Single(host.Problems));
    }

    private static string[] Numbers(CompilerHost host)
    {
        host.AssertProblems();
        EnumType colour = DatasetTypesBuilder.Build(host.Schema, "Test", EnumNumbers.Of(host.Lock)).FindEnum("Colour")!;
        return [.. colour.Members.Select(member => $"{member.Text} {member.Number}")];
    }

    private static CompilerHost Host(string members, string idLock) =>
        new(Schema(members), "things: []") { LockText = idLock };

    private static string Schema(string members) => TestSchemas.Things(
        "colour: {range: Colour}",
        $"enums:\n  Colour:\n    permissible_values: {{{members.Replace(",", ":,")}: }}");
}
