using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Releases.Diff;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Releases;

public sealed class ReleaseDiffTests
{
    private const string Slots =
        "code_name: {}\ncolour: {range: Colour}\ntags: {multivalued: true}\nsize: {range: integer}";
    private const string Colours = "enums:\n  Colour:\n    permissible_values: {red: , green: }";
    private const string Data = "things: [{id: a, code_name: A, colour: red, tags: [x, y]}, {id: b}]";

    [Fact]
    public void A_release_differs_from_itself_in_nothing() =>
        AssertDiff(Slots, Colours, "# The same.\n" + Data, VersionStep.None);

    [Fact]
    public void Corrected_values_are_a_patch() => AssertDiff(
        Slots,
        Colours,
        "things: [{id: a, code_name: A, tags: [x, z]}, {id: b, size: 7}]",
        VersionStep.Patch,
        "Changed things/a/colour: red -> ",
        "Changed things/a/tags: [x, y] -> [x, z]",
        "Changed things/b/size:  -> 7");

    [Fact]
    public void What_is_added_is_minor() => AssertDiff(
        Slots + "\nnote: {}",
        "enums:\n  Colour:\n    permissible_values: {red: , green: , blue: }",
        Data.Replace("{id: b}", "{id: b, code_name: B}, {id: c, size: 3}"),
        VersionStep.Minor,
        "Added Colour.Blue:  -> 3",
        "Added Thing.Note:  -> string?",
        "Added Things.B:  -> Thing",
        "Changed things/b/code_name:  -> B",
        "Added things/c:  -> {id: c, size: 3}");

    [Fact]
    public void What_is_gone_or_has_another_type_or_number_is_major() => AssertDiff(
        "code_name: {}\ncolour: {range: Colour}\nsize: {range: decimal}",
        "enums:\n  Colour:\n    permissible_values: {green: , red: }",
        "things: [{id: a, colour: red}]",
        VersionStep.Major,
        "Changed Colour.Green: 2 -> 1",
        "Changed Colour.Red: 1 -> 2",
        "Changed Thing.Size: long? -> decimal?",
        "Removed Thing.Tags: FactList<string> -> ",
        "Removed Things.A: Thing -> ",
        "Changed things/a/code_name: A -> ",
        "Changed things/a/tags: [x, y] -> ",
        "Removed things/b: {id: b} -> ");

    [Fact]
    public void An_interface_and_what_has_it_are_members()
    {
        const string Named = "  Named: {mixin: true, attributes: {name: {}}}";
        const string Mixed = "  Named: {mixin: true, mixins: [Marked], attributes: {name: {range: integer}}}\n  Marked: {mixin: true, attributes: {mark: {}}}";
        ReleaseDiff diff = ReleaseDiff.Between(OfMixins(Named, "[Named]"), OfMixins(Mixed, "[Named]"));

        Assert.Collection(
            diff.Members.Select(Described),
            change => Assert.Equal("Added IMarked:  -> interface, IFact", change),
            change => Assert.Equal("Added IMarked.Mark:  -> string?", change),
            change => Assert.Equal("Changed INamed: interface, IFact -> interface, IMarked, IFact", change),
            change => Assert.Equal("Changed INamed.Name: string? -> long?", change),
            change => Assert.Matches("^Changed Thing: record, IFact, INamed -> record, (IFact|IMarked|INamed|, )+$", change),
            change => Assert.Equal("Added Thing.Mark:  -> string?", change),
            change => Assert.Equal("Changed Thing.Name: string? -> long?", change));
        Assert.Equal(VersionStep.Major, diff.Step);
        Assert.Equal(
            ["Removed INamed: interface, IFact -> ", "Removed INamed.Name: string? -> ", "Changed Thing: record, IFact, INamed -> record, IFact"],
            ReleaseDiff.Between(OfMixins(Named, "[Named]"), OfMixins("", "[]")).Members
                .Where(change => change.Subject is "INamed" or "INamed.Name" or "Thing").Select(Described));
    }

    [Fact]
    public void What_a_program_may_name_is_a_member()
    {
        const string Slots = "code_name: {}\nkind: {designates_type: true}\nsize: {range: integer, required: true}";
        const string Rest = "  Box: {is_a: Thing}\n" + Colours;

        string[] members =
        [
            .. ReleaseDiff.Between(
                State("", "", "things: [{id: a}]"), State(Slots, Rest, "things: [{id: a, kind: Box, size: 1, code_name: A}]")).Members.Select(Described),
        ];

        Assert.Contains("Added Box:  -> Thing", members);
        Assert.Contains("Added Thing.Size:  -> long", members);
        Assert.Contains("Added Things.A:  -> Box", members);
        Assert.Contains("Added Colour:  -> enum", members);
        Assert.Contains("Added Colour.Red:  -> 1", members);
    }

    private static string Described(ReleaseChange change) => $"{change.Kind} {change.Subject}: {change.Before} -> {change.After}";

    private static Release OfMixins(string classes, string mixins) => State(
        TestSchemas.Things("size: {}", classes).Replace("  Thing:\n", $"  Thing:\n    mixins: {mixins}\n"), "things: [{id: a}]");

    private static void AssertDiff(string slots, string enums, string data, VersionStep step, params string[] expected)
    {
        ReleaseDiff diff = ReleaseDiff.Between(State(Slots, Colours, Data), State(slots, enums, data));

        Assert.Equal(
            expected,
            diff.Members.Concat(diff.Facts).Select(Described));
        Assert.Equal(step, diff.Step);
    }

    private static Release State(string slots, string enums, string data) => State(TestSchemas.Things(slots, enums), data);

    private static Release State(string schema, string data)
    {
        var host = new CompilerHost(schema, data);
        host.AssertProblems();
        return new Release(DatasetTypesBuilder.Build(host.Schema, "Test", EnumNumbers.Of(host.Lock)), host.Dataset);
    }
}
