using System;
using System.Diagnostics;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Tests.Support;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Conformance;

public sealed class LimitTests
{
    [Fact]
    public void A_thousand_mistakes_are_reported_within_a_second_and_counted()
    {
        string schema = TestSchemas.Things("size: {range: integer}\ncolour: {}");
        string data = "things:\n" + string.Concat(
            Enumerable.Range(0, 500).Select(i => $"  - {{id: t{i}, size: many, colr: red}}\n"));
        TimeSpan Report()
        {
            var watch = Stopwatch.StartNew();
            string[] problems = new CompilerHost(schema, data).Problems;
            Assert.Equal(ProblemLimit.PerFile + 1, problems.Length);
            Assert.EndsWith(" FB0901: 800 more problems are not shown.", problems[^1], StringComparison.Ordinal);
            return watch.Elapsed;
        }

        // The best of some, because others use the machine too.
        Assert.True(Enumerable.Range(0, 5).Min(_ => Report()) < TimeSpan.FromSeconds(1));
    }

    [Fact]
    [Trait("rule", "FB0902")]
    public void Warnings_beyond_the_most_are_counted_at_the_last_one_that_is_shown()
    {
        string schema = "id: https://example.org/s\nname: s\nannotations: {factbook_mode: lenient}\nclasses:\n  A:\n    rules:\n"
            + string.Concat(Enumerable.Repeat("      - {deactivated: \"True\", postconditions: {slot_conditions: {}}}\n", 200));

        Problem[] shown = [.. ProblemLimit.Cap(SchemaReader.Read([YamlReader.Read("schema.yaml", schema).File]).Problems)];

        Assert.Equal(ProblemLimit.PerFile + 1, shown.Length);
        Assert.Equal(("FB0902", "1"), (shown[^1].Rule.Id, shown[^1].Arguments[0]));
        Assert.Equal(shown[^2].Place, shown[^1].Place);
    }

    [Fact]
    public void A_pattern_that_takes_too_long_is_not_tried_on_every_row()
    {
        string schema = TestSchemas.Things("slow: {pattern: \"^(a+)+$\"}");
        string text = new string('a', 40) + "!";
        string data = "things:\n" + string.Concat(Enumerable.Range(0, 50).Select(i => $"  - {{id: t{i}, slow: {text}}}\n"));
        var watch = Stopwatch.StartNew();

        string[] problems = new CompilerHost(schema, data).Problems;

        Assert.Equal(50, problems.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), "Each of fifty texts took its second.");
    }

    [Fact]
    public void Alternatives_of_alternatives_do_not_double_the_work_at_every_level()
    {
        const string Schema = """
            id: https://example.org/s
            name: s
            imports: [linkml:types]
            default_range: integer
            classes:
              A: {attributes: {next: {any_of: [{range: A}, {range: B}]}, a: {}}}
              B: {attributes: {next: {any_of: [{range: A}, {range: B}]}, b: {}}}
            """;
        string data = string.Concat(Enumerable.Repeat("{next: ", 60)) + "{a: x}" + new string('}', 60);
        SchemaModel schema = SchemaReader.ReadClasses([YamlReader.Read("s.yaml", Schema).File], "s.yaml");

        BoundInstance bound = InstanceValidator.Validate(YamlReader.Read("d.yaml", data).File.Root!, "A", schema);

        Assert.Equal(["FB0317"], bound.Problems.Select(problem => problem.Rule.Id));
    }
}
