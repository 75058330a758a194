using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

/// <summary>What LinkML's own tools accept: strict mode refuses it, lenient mode says how it is read.</summary>
public sealed class LenientTests
{
    private const string Head = "id: https://example.org/s\nname: s\nimports: [linkml:types]\n";
    private const string Lenient = Head + "annotations: {factbook_mode: lenient}\n";

    [Theory]
    [InlineData("classes: {U: {union_of: [A, Nobody]}, A: {attributes: {a: {}}}}", "FB0205", "It is left out.")]
    [InlineData("slots: {s: {is_a: nothing}}", "FB0207", "Nothing is taken over from it.")]
    [InlineData("classes: {T: {tree_root: true, attributes: {things: {range: Thing, multivalued: true, inlined_as_list: true}, label: {}}}, Thing: {attributes: {id: {identifier: true}}}}", "FB0221", "It is not compiled.")]
    [InlineData("classes: {T: {tree_root: true, attributes: {id: {identifier: true}, parts: {range: T, multivalued: true}}}}", "FB0221", "Every class with instances and an identifier has a table.")]
    public void It_is_refused_or_read_with_a_warning(string schema, string rule, string reading)
    {
        Assert.Contains(new CompilerHost(Head + schema, "").Problems, problem => problem.Contains($"error {rule}: ", System.StringComparison.Ordinal));
        string[] problems = new CompilerHost(Lenient + schema, "").Problems;
        Assert.DoesNotContain(problems, problem => problem.Contains(": error ", System.StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains(reading, System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{factbook_mode: lenient}")]
    [InlineData("{factbook_mode: {tag: factbook_mode, value: lenient}}")]
    [InlineData("[{tag: factbook_mode, value: lenient}]")]
    public void The_mode_is_read_in_every_form_of_an_annotation(string annotations) =>
        Assert.Equal(SchemaMode.Lenient, new CompilerHost(Head + "annotations: " + annotations, "").Schema.Mode);

    [Fact]
    public void A_table_that_is_called_like_its_class_is_numbered_in_c_sharp()
    {
        const string Schema = "classes: {T: {tree_root: true, attributes: {thing: {range: Thing, multivalued: true, inlined_as_list: true}}}, Thing: {attributes: {id: {identifier: true}}}}";

        Assert.Contains(new CompilerHost(Lenient + Schema, "").Problems, problem => problem.Contains("In C# it is Thing2.", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_without_identifiers_are_numbered_in_the_order_of_the_files()
    {
        var host = new CompilerHost(
            Lenient + "classes: {Reading: {attributes: {value: {range: integer}}}, Owner: {attributes: {part: {range: Part}}}, Part: {attributes: {n: {}}}}",
            ("b.yaml", "readings: [{value: 3}]"),
            ("a.yaml", "readings: [{value: 1}, {value: 2}]\nowners: [{part: {n: x}}]"));

        Assert.DoesNotContain(host.Problems, problem => problem.Contains(": error ", System.StringComparison.Ordinal));
        Assert.Equal(["owners", "readings"], host.Dataset.Tables.Select(table => table.RootSlot));
        Assert.Equal(
            ["readings.0000001 1", "readings.0000002 2", "readings.0000003 3"],
            host.Dataset.Tables[1].Rows.Select(row => string.Join(' ', row.Slots.Select(value => ValueText.Of(value!)))));
    }

    [Fact]
    public void Many_warnings_hide_no_error_and_are_none()
    {
        string many = string.Join(", ", Enumerable.Range(0, 300).Select(number => $"{{id: t.{number}}}"));
        const string Schema = "classes: {Thing: {attributes: {id: {identifier: true}, note: {recommended: true}, n: {range: integer}}}}";

        string[] warnings = new CompilerHost(Lenient + Schema, $"things: [{many}]").Problems;
        string[] withError = new CompilerHost(Lenient + Schema, $"things: [{many}, {{id: t.x, n: y}}]").Problems;

        Assert.DoesNotContain(warnings, problem => problem.Contains(": error ", System.StringComparison.Ordinal));
        Assert.Contains(withError, problem => problem.Contains(": error FB0308", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("x", true)]
    [InlineData("y", false)]
    public void A_number_by_its_range_that_is_compared_with_a_text_is_the_text(string text, bool isValid)
    {
        string[] problems = JsonInstance.Problems(
            Lenient + "classes: {C: {attributes: {a: {range: integer, equals_string: x}}}}", "C", $$"""{"a": "{{text}}"}""");

        Assert.Equal(isValid, problems.Length == 0);
    }

    [Fact]
    public void What_documents_is_said_after_the_description() => Assert.Equal(
        "What it weighs. Deprecated: use mass. Also called weight, load. As on the label. For example: 5; 6 (net). See https://example.org/w",
        DocumentationWords.After("What it weighs", new(
        [
            new("see_also", "https://example.org/w"), new("aliases", "weight"), new("aliases", "load"), new("deprecated", "use mass"),
            new("comments", "As on the label."), new("exact_mappings", "ex:w"), new("examples", "5"), new("examples", "6 (net)"),
        ])));
}
