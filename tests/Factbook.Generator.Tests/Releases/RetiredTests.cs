using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Factbook.Generator.Tests.Releases;

/// <summary>The lock file, from its text to what a program sees.</summary>
public sealed class RetiredTests
{
    private const string LockPath = "data/ids.lock";

    private const string Lock = """
        enums:
          Size:
            tiny: {number: 1, replaced_by: small}
            large: 2
        ids:
          towns:
            town.ash: {code_name: Ash, replaced_by: town.yew}
            town.elm:
            town.fir: {reason: "It was a \"farm\" */ </summary> {0}."}
            town.oak: Oak
            town.yew: {replaced_by: town.elm, reason: Merged.}

        """;

    [Theory]
    [InlineData("town.oak", "town.oak", "town.oak")]
    [InlineData("town.yew", "town.elm", "town.yew is replaced by town.elm: Merged.")]
    [InlineData("town.ash", "town.elm", "town.ash is replaced by town.elm")]
    [InlineData("town.fir", null, "town.fir is retired: It was a \"farm\" */ </summary> {0}.")]
    public void A_program_learns_what_became_of_an_identifier(string id, string? fact, string text)
    {
        FactResolution resolution = Resolve(Tiny.Host().With(LockPath, Lock).Compile(), id)!;

        Assert.Equal(id, resolution.Id);
        Assert.Equal(fact, resolution.Fact?.Id);
        Assert.Equal(id != fact, resolution.IsRetired);
        Assert.Equal(text, resolution.ToString());
    }

    [Theory]
    [InlineData("town.none")]
    [InlineData("")]
    [InlineData(null)]
    public void An_identifier_that_never_was_is_not_resolved(string? id) =>
        Assert.Null(Resolve(Tiny.Host().With(LockPath, Lock).Compile(), id));

    [Fact]
    public void Without_a_lock_the_living_are_resolved()
    {
        Assembly assembly = Tiny.Host().Compile();

        Assert.Equal("town.elm", Resolve(assembly, "town.elm")!.Fact!.Id);
        Assert.Null(Resolve(assembly, "town.ash"));
    }

    [Fact]
    public void Enum_members_have_the_numbers_of_the_lock()
    {
        Assembly assembly = Tiny.Host().With(LockPath, Lock).Compile();
        System.Type size = assembly.GetType("Tiny.Size")!;

        Assert.Equal(
            ["Large 2", "Small 3"],
            System.Enum.GetValues(size).Cast<object>().Select(value => $"{value} {(int)value}"));
        IFact oak = Resolve(assembly, "town.oak")!.Fact!;
        Assert.Equal("Large", oak.GetType().GetProperty("Size")!.GetValue(oak)!.ToString());
    }

    [Fact]
    public void A_break_with_the_lock_is_an_error_at_its_place() => Assert.Equal(
        [
            "data/ids.lock(8,5): error FB0602: 'town.asp' was released, but no record has it any more. Put it back, or "
                + "retire it here with 'replaced_by' or 'reason'.",
            "data/towns.yaml(3,16): error FB0606: 'town.oak' was released with the code name 'Eik', which programs use; "
                + "it cannot become 'Oak'.",
        ],
        Tiny.Host().With(LockPath, Lock.Replace("town.oak: Oak", "town.oak: Eik").Replace("town.elm:", "town.asp:"))
            .Run().Problems);

    [Fact]
    public void The_file_that_tells_of_the_retired_is_the_only_one_that_an_edit_of_tombstones_writes()
    {
        GeneratorHost host = Tiny.Host().With(LockPath, Lock).Run();
        IReadOnlyDictionary<string, string> before = host.Sources;

        host.With(LockPath, Lock.Replace("Merged.", "Joined.")).Run();
        IReadOnlyDictionary<string, string> after = host.Sources;

        Assert.Equal(["Facts.Retired.g.cs"], after.Keys.Where(name => before[name] != after[name]));
        Assert.Equal([IncrementalStepRunReason.Unchanged], ReasonsOf(host, StepNames.Numbers));
        Assert.Equal([IncrementalStepRunReason.Cached], ReasonsOf(host, StepNames.Types));
        Assert.All(ReasonsOf(host, StepNames.Layout), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_identifier_that_is_locked_writes_nothing()
    {
        GeneratorHost host = Tiny.Host().With(LockPath, Lock).Run();

        host.With(LockPath, "# released\n" + Lock + "  roads:\n    road.one:\n").Run();

        Assert.Empty(host.Problems);
        Assert.Equal([IncrementalStepRunReason.Unchanged], ReasonsOf(host, StepNames.Retired));
        Assert.Equal([IncrementalStepRunReason.Cached], ReasonsOf(host, StepNames.Types));
    }

    [Fact]
    public void An_edit_of_data_does_not_look_at_the_lock_again()
    {
        GeneratorHost host = Tiny.Host().With(LockPath, Lock).Run();

        host.With(Tiny.TownsPath, Tiny.Replace(Tiny.Towns, "label: Elm", "label: Elms")).Run();

        Assert.All(
            (string[])[StepNames.Lock, StepNames.Numbers, StepNames.Retired],
            step => Assert.Equal([IncrementalStepRunReason.Cached], ReasonsOf(host, step)));
    }

    private static FactResolution? Resolve(Assembly assembly, string? id)
    {
        object?[] arguments = [id, null];
        bool found = (bool)assembly.GetType("Tiny.Facts")!.GetMethod("TryResolve")!.Invoke(null, arguments)!;
        Assert.Equal(found, arguments[1] is not null);
        return (FactResolution?)arguments[1];
    }

    private static IncrementalStepRunReason[] ReasonsOf(GeneratorHost host, string step) =>
        [.. host.Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];
}
