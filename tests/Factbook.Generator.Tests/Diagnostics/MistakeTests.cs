using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Factbook.Compiler.Binding;
using Factbook.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Factbook.Generator.Tests.Diagnostics;

/// <summary>A curator's mistakes, as the build reports them.</summary>
public sealed class MistakeTests
{
    [Theory]
    [InlineData("size: large", "sise: large", "(5,5): error FB0303: Town has no slot 'sise'. Did you mean 'size'?")]
    [InlineData("    label: Elm\n", "", "(8,9): error FB0304: Town 'town.elm' needs 'label'.")]
    [InlineData(
        "source: src.book, locator: p 2", "source: src.bok, locator: p 2",
        "(10,22): error FB0402: There is no record 'src.bok'. Did you mean 'src.book'?")]
    [InlineData("id: town.elm", "id: town.oak", "(8,9): error FB0401: The id 'town.oak' is already used.")]
    [InlineData(
        "size: large", "size: larg", "(5,11): error FB0313: 'larg' is not a value of Size. Did you mean 'large'?")]
    [InlineData(
        "\"1500~\"", "2023-02-30", "(6,14): error FB0309: '2023-02-30' is not a date: February 2023 has 28 days.")]
    [InlineData(
        "    cites: [{source: src.book, locator: p 2}]\n", "", "(8,9): error FB0501: Town 'town.elm' cites no source.")]
    [InlineData(
        "label: Elm", "label: [Elm]",
        "(9,12): error FB0307: 'label' takes one value, not a list. Quote the text if the bracket or the dash belongs to it.")]
    [InlineData(
        "label: Elm", "label: *elm",
        "(9,12): error FB0104: The alias '*elm' is not used here; write the value out, or quote the text if it begins with '*'.")]
    [InlineData("towns:\n", "town:\n", "(1,1): error FB0302: The dataset has no table 'town'. Did you mean 'towns'?")]
    public void A_mistake_in_data_is_reported_where_it_stands(string old, string replacement, string expected) =>
        Assert.Contains("data/towns.yaml" + expected, Tiny.HostWith(Tiny.TownsPath, old, replacement).Run().Problems);

    [Theory]
    [InlineData(
        "range: Size", "rnge: Size",
        "(25,14): error FB0202: 'rnge' is not something that LinkML says of a slot. Did you mean 'range'?")]
    [InlineData(
        "range: Size", "range: Sise",
        "(25,21): error FB0204: The range 'Sise' is neither a class, an enum nor a type. Did you mean 'Size'?")]
    public void A_mistake_in_the_schema_is_reported_where_it_stands(string old, string replacement, string expected) =>
        Assert.Contains("data/schema.yaml" + expected, Tiny.HostWith(Tiny.SchemaPath, old, replacement).Run().Problems);

    [Fact]
    public void A_file_that_is_no_YAML_is_the_only_one_reported()
    {
        GeneratorHost host = Tiny.HostWith(Tiny.TownsPath, "label: Elm", "label: 'Elm");

        string problem = Assert.Single(host.Run().Problems);
        Assert.StartsWith("data/towns.yaml(", problem, StringComparison.Ordinal);
        Assert.Contains("error FB0123: The quote ' that opens here is not closed", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_mistakes_are_all_reported_in_reading_order()
    {
        GeneratorHost host = Tiny.HostWith(Tiny.TownsPath, "size: large", "sise: large")
            .With(Tiny.RoadsPath, Tiny.Replace(Tiny.Replace(Tiny.Roads, "12.5", "far"), "town.elm", "town.ell"));

        Assert.Equal(
            [
                "data/roads.yaml(2,40): error FB0402: There is no record 'town.ell'. Did you mean 'town.elm'?",
                "data/roads.yaml(2,58): error FB0308: 'far' is not a decimal number such as -12.50, "
                    + "of at most 28 digits.",
                "data/towns.yaml(5,5): error FB0303: Town has no slot 'sise'. Did you mean 'size'?",
            ],
            host.Run().Problems);
    }

    [Fact]
    public void A_repeated_identifier_names_the_first()
    {
        Diagnostic diagnostic = Tiny.HostWith(Tiny.TownsPath, "id: town.elm", "id: town.oak").Run().Result.Diagnostics
            .Single(diagnostic => diagnostic.Id == "FB0401");

        FileLinePositionSpan first = Assert.Single(diagnostic.AdditionalLocations).GetLineSpan();
        Assert.Equal(("data/towns.yaml", 1, 8),
            (first.Path, first.StartLinePosition.Line, first.StartLinePosition.Character));
    }

    [Fact]
    public void A_diagnostic_marks_the_whole_word()
    {
        Diagnostic diagnostic = Tiny.HostWith(Tiny.TownsPath, "size: large", "size: larg").Run()
            .Result.Diagnostics.Single();

        Assert.Equal("larg", Tiny.Towns.Replace("large", "larg", StringComparison.Ordinal)
            .Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public void Beside_a_mistake_the_types_and_the_rows_without_mistakes_are_written()
    {
        GeneratorHost host = Tiny.HostWith(Tiny.TownsPath, "label: Elm", "label: [Elm]").Run();

        Type towns = GeneratorHost.Load(host.Emit()).GetType("Tiny.Towns")!;

        Assert.NotEmpty(host.Problems);
        Assert.Equal(1, towns.GetProperty("Count")!.GetValue(null));
        Assert.Equal("Oak", towns.GetProperty("Oak")!.GetValue(null)!.ToString());
    }

    [Fact]
    public void A_file_that_cannot_be_read_leaves_the_other_tables()
    {
        GeneratorHost host = Tiny.HostWith(Tiny.RoadsPath, "length", "'").Run();

        Assembly assembly = GeneratorHost.Load(host.Emit());

        Assert.Equal(2, assembly.GetType("Tiny.Towns")!.GetProperty("Count")!.GetValue(null));
        Assert.Equal(0, assembly.GetType("Tiny.Roads")!.GetProperty("Count")!.GetValue(null));
    }

    [Fact]
    public void Data_without_a_schema_is_one_mistake() => Assert.Equal(
        ["schema.yaml(1,1): error FB0231: The dataset has no schema.yaml."],
        new GeneratorHost().With(Tiny.TownsPath, Tiny.Towns).Run().Problems);

    [Fact]
    public void Nothing_is_said_and_written_where_there_is_no_dataset()
    {
        GeneratorHost host = new GeneratorHost().With("notes.txt", "towns:").Run();

        Assert.Empty(host.Problems);
        Assert.Empty(host.Sources);
    }

    [Theory]
    [InlineData(Tiny.TownsPath, "towns:\n", "  - {id: town.elm, id: town.elm}\n", 800)]
    [InlineData(Tiny.SchemaPath, Tiny.Schema, "  Wrong#: {attributes: {a: {wat: x}}}\n", 800)]
    [InlineData("ids.lock", "ids:\n  towns:\n", "    town.#: [x]\n", 800)]
    public void A_file_with_a_thousand_mistakes_shows_two_hundred_and_a_count(
        string path, string begin, string mistake, int omitted)
    {
        string text = begin + string.Concat(Enumerable.Range(0, 1000).Select(i =>
            mistake.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));

        string[] problems = [.. Tiny.Host().With(path, text).Run().Problems.Where(problem =>
            problem.StartsWith(path, StringComparison.Ordinal))];

        Assert.Contains(problems, problem => problem.EndsWith(
            $" FB0901: {omitted} more problems are not shown.", StringComparison.Ordinal));
        // As YAML, against the schema, and in the dataset, each with its count.
        const int Most = ProblemLimit.PerFile + 1 + ProblemLimit.PerFile + 1 + ProblemLimit.PerDataset + 1;
        Assert.InRange(problems.Length, ProblemLimit.PerFile + 1, Most);
    }
}
