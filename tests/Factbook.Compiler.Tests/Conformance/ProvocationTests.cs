using System;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Conformance;

/// <summary>Every rule is reported at the exact line and column of the mistake.</summary>
public sealed class ProvocationTests
{
    // Ten million nodes: the slow tests provoke it.
    private static readonly string[] Slow = ["FB0116"];

    // Faults of a build and of no dataset: LargeTableTests of the generator provoke them.
    private static readonly string[] OfBuilds = ["FB0906", "FB0907"];

    // Limits of files and tables that are too large to repeat here, a schema that is not there, and a chain: each is
    // provoked by a test that names it as a trait.
    private static readonly string[] Elsewhere =
    [
        .. from method in typeof(ProvocationTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
           from trait in method.CustomAttributes
           where trait.AttributeType == typeof(TraitAttribute) && (string?)trait.ConstructorArguments[0].Value == "rule"
           select (string)trait.ConstructorArguments[1].Value!,
    ];

    public static TheoryData<string> Rules => [.. Provocation.All.Select(provocation => provocation.Rule)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_reported_where_the_mistake_is(string rule)
    {
        Provocation provocation = Provocation.All.Single(provocation => provocation.Rule == rule);

        string[] problems = provocation.Run().Problems;

        string expected = provocation.Place;
        Assert.True(
            problems.Any(problem => problem.StartsWith(expected, StringComparison.Ordinal)
                && problem.Contains($" {rule}: ", StringComparison.Ordinal)),
            $"Expected {rule} at {expected}\n{string.Join('\n', problems.Take(10))}");
    }

    [Fact]
    public void Every_rule_is_provoked_at_its_place() => Assert.Equal(
        ProblemRules.All.Select(rule => rule.Id),
        Provocation.All.Select(provocation => provocation.Rule).Concat(Elsewhere).Concat(Slow).Concat(OfBuilds).Order(StringComparer.Ordinal));

    [Fact]
    [Trait("rule", "FB0231")]
    [Trait("rule", "FB0233")]
    public void A_schema_that_is_not_there_and_ancestors_without_end_are_reported()
    {
        string chain = string.Concat(
            Enumerable.Range(0, 70).Select(i => $"  C{i:00}: {{is_a: C{i + 1:00}}}\n")) + "  C70: {}\n";
        string schema = "id: https://example.org/s\nname: s\nclasses:\n  Root: {tree_root: true}\n" + chain;

        string deep = Assert.Single(new CompilerHost(schema, "").Problems);
        Assert.StartsWith("schema.yaml(68,3): error FB0233: ", deep, StringComparison.Ordinal);
        Assert.Equal(["FB0231"], SchemaReader.Read([]).Problems.Select(problem => problem.Rule.Id));
    }
}
