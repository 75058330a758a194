using System.Linq;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Yaml;

public sealed class SpanTests
{
    [Theory]
    [InlineData("a: b # c", "a: b", "a", "b")]
    [InlineData("a: 'it''s' \nb: \"x\\ty\"\n", "a: 'it''s' \nb: \"x\\ty\"", "a", "'it''s'", "b", "\"x\\ty\"")]
    [InlineData("a: |\n  one\n\n\nb: x", "a: |\n  one\n\n\nb: x", "a", "|\n  one", "b", "x")]
    [InlineData("a: >-\r\n  one\r\n  two\r\n# c\r\n", "a: >-\r\n  one\r\n  two", "a", ">-\r\n  one\r\n  two")]
    [InlineData("a: one\n  two\nb: c", "a: one\n  two\nb: c", "a", "one\n  two", "b", "c")]
    [InlineData("é😀: 😀x", "é😀: 😀x", "é😀", "😀x")]
    [InlineData("\uFEFFa: b", "a: b", "a", "b")]
    [InlineData("- - x\n  - y\n\n# c\n", "- - x\n  - y", "- x\n  - y", "x", "y")]
    [InlineData("a: [1, {b: c}, ] \n", "a: [1, {b: c}, ]", "a", "[1, {b: c}, ]", "1", "{b: c}", "b", "c")]
    [InlineData("[ a: b , c]", "[ a: b , c]", "a: b", "a", "b", "c")]
    [InlineData("a:\nb: \n", "a:\nb:", "a", "", "b", "")]
    public void A_span_is_exactly_what_is_written(string text, params string[] expected) =>
        Assert.Equal(
            expected, YamlReader.Read("a.yaml", text).Spans.Nodes.Select(span => text.Substring(span.Start, span.Length)));

    [Theory]
    [InlineData("a:\n  - b: c", "c", 1, 7, 1, 8)]
    [InlineData("a:\r\n  - b: c", "c", 1, 7, 1, 8)]
    [InlineData("a:\r  - b: c", "c", 1, 7, 1, 8)]
    [InlineData("😀: c", "c", 0, 4, 0, 5)]
    [InlineData("a:\tc", "c", 0, 3, 0, 4)]
    [InlineData("a: |\n  one\n  two\n", "|\n  one\n  two", 0, 3, 2, 5)]
    [InlineData("\uFEFFa: c", "c", 0, 4, 0, 5)]
    public void Lines_and_columns_count_code_units_from_zero(
        string text, string token, int startLine, int startColumn, int endLine, int endColumn)
    {
        YamlSpan span = YamlReader.Read("a.yaml", text).Spans.Nodes[^1];

        Assert.Equal(
            new YamlSpan(text.IndexOf(token, System.StringComparison.Ordinal), token.Length, startLine, startColumn, endLine, endColumn), span);
    }

    [Fact]
    public void A_missing_value_stands_after_its_colon()
    {
        YamlSpan span = YamlReader.Read("a.yaml", "x: y\na:\nb: c").Spans.Nodes[4];

        Assert.Equal(new YamlSpan(7, 0, 1, 2, 1, 2), span);
    }

    // Places are kept as differences, of which those above 63, 8191 and 1048575 take a byte more, and every sixteenth is kept whole.
    [Fact]
    public void Places_are_exact_however_far_apart_they_are()
    {
        int[] lengths = [0, 1, 31, 32, 63, 64, 65, 127, 128, 4_095, 4_096, 8_191, 8_192, 70_000];
        string[] values = [.. lengths.SelectMany(length => lengths.Select(_ => "v" + new string('x', length)))];
        string[] comments = [.. lengths.SelectMany(_ => lengths.Select(length => "#" + new string('c', length)))];
        string text = "rows:\n" + string.Concat(values.Zip(comments, (value, comment) => $"{comment}\n- {value}\n"));

        NodeSpans spans = YamlReader.Read("a.yaml", text).Spans.Nodes;

        Assert.Equal(values, spans.Skip(3).Select(span => text.Substring(span.Start, span.Length)));
        Assert.Equal(values.Select((_, i) => (2 + (2 * i), 2)), spans.Skip(3).Select(span => (span.StartLine, span.StartColumn)));
    }
}
