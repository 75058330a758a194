using System;
using System.Linq;
using System.Text.Json;
using Factbook.Tool.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Outcome = Factbook.Tool.Tests.Support.Outcome;

namespace Factbook.Tool.Tests.Check;

public sealed class CaseTests : IDisposable
{
    private const string Schema = """
        {"id": "x", "name": "x", "imports": ["linkml:types"], "default_range": "string",
         "classes": {"P": {"attributes": {"name": {"required": true}, "age": {"range": "integer"}}}}}
        """;

    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("accepts", """{"name": "Ann", "age": 3}""")]
    [InlineData("accepts", """{"name": "Анна 🙂", "age": null}""")]
    [InlineData("rejects", """{"age": 3}""")]
    [InlineData("rejects", """{"name": "Ann", "agee": 3}""")]
    [InlineData("rejects", """{"name": "Ann", "age": "3"}""")]
    [InlineData("rejects", """{"name": 5}""")]
    [InlineData("rejects", """{"name": true}""")]
    [InlineData("rejects", """{"name": "Ann", "name": "Bob"}""")]
    [InlineData("rejects", "[]")]
    [InlineData("rejects", "null")]
    public void An_instance_is_accepted_or_rejected(string verdict, string data) =>
        Assert.Equal(verdict, Verdict(Case(Schema, "P", data)));

    [Fact]
    public void A_schema_outside_the_profile_is_refused() =>
        Assert.Equal("refused", Verdict(Case("""{"id": "x", "name": "x", "classes": {"P": {"disjoint_with": ["P"]}}}""", "P", "{}")));

    [Fact]
    public void A_class_that_is_not_there_is_refused() => Assert.Equal("refused", Verdict(Case(Schema, "Q", "{}")));

    [Fact]
    public void Schemas_may_import_those_that_stand_beside_them()
    {
        const string Main = """
            {"id": "x", "name": "x", "imports": ["linkml:types", "schema"],
             "classes": {"P": {"is_a": "Base", "attributes": {"age": {"range": "integer"}}}}}
            """;
        const string Base = """
            {"id": "y", "name": "y", "imports": ["linkml:types"], "default_range": "string",
             "classes": {"Base": {"attributes": {"name": {"required": true}}}}}
            """;
        string imports = $$"""{"schema": {{Base}}}""";

        Assert.Equal("accepts", Verdict(Case(Main, "P", """{"name": "Ann", "age": 3}""", imports)));
        Assert.Equal("rejects", Verdict(Case(Main, "P", """{"age": 3}""", imports)));
    }

    [Fact]
    public void Problems_are_placed_by_json_pointers()
    {
        Outcome outcome = Run(Case(Schema, "P", """{"name": "Ann", "age": "x"}"""));

        Assert.Equal(
            """
            {"id":"1","verdict":"rejects","diagnostics":[{"id":"FB0308","severity":"error",
            """
            + """
            "message":"'x' is not a whole number.","file":"data","pointer":"/age"}]}
            """ + "\n",
            outcome.Output);
    }

    [Fact]
    public void Lines_that_are_no_cases_do_not_end_the_run()
    {
        string deep = new('[', 2000);
        Outcome outcome = Run(
            "no json", "[1]", "{}", """{"id": {"a": 1}}""", """{"id": 7, "schema": 3, "class": [], "data": 1}""",
            $$"""{"id": 8, "schema": {}, "class": "P", "data": {{deep}}}""", "\"\\ud800\"",
            """{"id": 9, "schema": {"id": "\ud800"}, "class": "P", "data": {}}""", "", Case(Schema, "P", """{"name": "a"}"""));

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(9, outcome.Lines.Length);
        Assert.All(outcome.Lines[..8], line => Assert.Equal("refused", VerdictOf(line)));
        Assert.Equal("accepts", VerdictOf(outcome.Lines[8]));
    }

    [Fact]
    public void Data_nested_beyond_the_limit_is_rejected()
    {
        string deep = string.Concat(Enumerable.Repeat("[", 100)) + string.Concat(Enumerable.Repeat("]", 100));

        Assert.Equal("rejects", Verdict(Case(Schema, "P", $$"""{"name": {{deep}}}""")));
    }

    [Fact]
    public void Whatever_is_changed_in_a_line_it_gets_one_verdict()
    {
        string good = Case(Schema, "P", """{"name": "Ann", "age": 3}""");
        string[] pieces = ["", "x", "\"", "{", "}", "[", "]", ",", ":", "\\", "null", "1e99", "\\ud800", "\0", "🙂"];
        Prop.ForAll(
            Gen.Choose(0, good.Length - 1).Zip(Gen.Elements(pieces)).ToArbitrary(),
            edit =>
            {
                Outcome outcome = Run(good.Remove(edit.Item1, 1).Insert(edit.Item1, edit.Item2));
                return outcome.ExitCode == 0 && outcome.Lines.Length == 1 && VerdictOf(outcome.Lines[0]).Length > 0;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    public void Dispose() => _workspace.Dispose();

    private static string Case(string schema, string className, string data, string imports = "{}") =>
        $$"""{"id": "1", "schema": {{schema}}, "imports": {{imports}}, "class": "{{className}}", "data": {{data}}}"""
            .ReplaceLineEndings(" ");

    private static string VerdictOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("verdict").GetString()!;
    }

    private string Verdict(string line) => VerdictOf(Assert.Single(Run(line).Lines));

    private Outcome Run(params string[] lines) =>
        _workspace.With("cases.jsonl", string.Join('\n', lines) + "\n").Run("check", "--cases", "DIR/cases.jsonl");
}
