using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Yaml;

public sealed class ContentTests
{
    [Theory]
    [InlineData("a: NO", "{a: 'NO'}")]
    [InlineData("a: 1.10", "{a: '1.10'}")]
    [InlineData("a: 2015-05-10", "{a: '2015-05-10'}")]
    [InlineData("a: 0x1F", "{a: '0x1F'}")]
    [InlineData("a: true", "{a: 'true'}")]
    public void Scalars_stay_text(string text, string outline) => Assert.Equal(outline, ReadYaml.Outline(text));

    [Theory]
    [InlineData("a:", "{a: null}")]
    [InlineData("a: ~", "{a: null}")]
    [InlineData("a: null", "{a: null}")]
    [InlineData("a: NULL", "{a: null}")]
    [InlineData("a: ''", "{a: \"\"}")]
    [InlineData("a: 'null'", "{a: \"null\"}")]
    [InlineData("- \n- x", "[null, 'x']")]
    public void Only_plain_nulls_are_null(string text, string outline) => Assert.Equal(outline, ReadYaml.Outline(text));

    [Theory]
    [InlineData("a: 'it''s'", "{a: \"it's\"}")]
    [InlineData("a: \"x\\ty\\u4e2d\\U0001F600\"", "{a: \"x\\ty中😀\"}")]
    [InlineData("a: one\n  two\n\n  three", "{a: 'one two\\nthree'}")]
    [InlineData("a: |\n  one\n   two\n\n\nb: x", "{a: \"one\\n two\\n\", b: 'x'}")]
    [InlineData("a: |-\n  one\n", "{a: \"one\"}")]
    [InlineData("a: |+\n  one\n\nb: x", "{a: \"one\\n\\n\", b: 'x'}")]
    [InlineData("a: >-\n  one\n  two\n", "{a: \"one two\"}")]
    [InlineData("a: \"one\n  two\"", "{a: \"one two\"}")]
    [InlineData("a: x # not this", "{a: 'x'}")]
    [InlineData("a: x#this", "{a: 'x#this'}")]
    [InlineData("url: https://example.org/a?b=c#d", "{url: 'https://example.org/a?b=c#d'}")]
    public void Texts_are_read_as_yaml_says(string text, string outline) =>
        Assert.Equal(outline, ReadYaml.Outline(text));

    [Theory]
    [InlineData("- a\n- - b\n  - c\n- d: e\n  f: g", "['a', ['b', 'c'], {d: 'e', f: 'g'}]")]
    [InlineData("a: [1, {b: c}, ]\nd: e", "{a: ['1', {b: 'c'}], d: 'e'}")]
    [InlineData("a:\n- b\n- c\nd: e", "{a: ['b', 'c'], d: 'e'}")]
    [InlineData("a: [b: c]", "{a: [{b: 'c'}]}")]
    [InlineData("? a\n: b", "{a: 'b'}")]
    [InlineData("a: {b, c: }", "{a: {b: null, c: null}}")]
    [InlineData("a: [1,\n\t2]", "{a: ['1', '2']}")]
    [InlineData("a:\tb", "{a: 'b'}")]
    public void Lists_and_mappings_nest(string text, string outline) => Assert.Equal(outline, ReadYaml.Outline(text));

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("\uFEFF")]
    public void A_file_without_content_has_no_root(string text) => Assert.Equal("nothing", ReadYaml.Outline(text));

    [Theory]
    [InlineData("---\na: b\n...\n# end\n")]
    [InlineData("\uFEFFa: b")]
    [InlineData("a: b\r\n")]
    [InlineData("a: b\r")]
    public void Markers_line_ends_and_a_byte_order_mark_change_nothing(string text) =>
        Assert.Equal("{a: 'b'}", ReadYaml.Outline(text));

    [Fact]
    public void Line_ends_and_comments_and_indents_do_not_change_the_content()
    {
        const string Text = "a:\n  - b: |\n      x\n      y\n    c: [d]\n";

        YamlNode? expected = YamlReader.Read("a.yaml", Text).File.Root;

        Assert.Equal(expected, YamlReader.Read("a.yaml", Text.Replace("\n", "\r\n")).File.Root);
        Assert.Equal(
            expected, YamlReader.Read("a.yaml", "# c\na:\n    - b: |\n           x\n           y\n      c: [ d ] # e").File.Root);
    }

    [Fact]
    public void Nodes_are_numbered_in_reading_order_keys_too()
    {
        YamlNode? root = YamlReader.Read("a.yaml", "a: [b, {c: d}]\ne: f").File.Root;

        int number = 0;
        Assert.All(ReadYaml.Walk(root), node => Assert.Equal(number++, node.Number));
        Assert.Equal(9, number);
    }

    [Fact]
    public void Paths_are_written_with_slashes()
    {
        YamlReadResult result = YamlReader.Read("data\\a.yaml", "a: b");

        Assert.Equal("data/a.yaml", result.File.Path);
        Assert.Equal("data/a.yaml", result.Spans.Path);
    }
}
