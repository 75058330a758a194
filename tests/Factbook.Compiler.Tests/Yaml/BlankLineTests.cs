using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Compiler.Tests.Yaml;

/// <summary>Lines that are blank say what YAML says they do, however they are blank.</summary>
public sealed class BlankLineTests
{
    private static readonly Gen<string> Blanks = Gen.Elements("", " ", "  ", "   ", "    ");

    [Theory]
    [InlineData("a:\n  b: |\n    \n    c\n  d: e\n", "{a: {b: \"\\nc\\n\", d: 'e'}}")]
    [InlineData("a:\n  b: |\n    \n  d: e\n", "{a: {b: \"\", d: 'e'}}")]
    [InlineData("a:\n  b: >\n    \n     \n     c\n  d: e\n", "{a: {b: \"\\n\\nc\\n\", d: 'e'}}")]
    [InlineData("- |+\n  \n  \n- b\n", "[\"\\n\\n\", 'b']")]
    [InlineData("- - |\r\n    \r\n    c\r\n", "[[\"\\nc\\n\"]]")]
    public void A_text_may_begin_with_lines_of_blanks(string text, string expected) => Assert.Equal(expected, ReadYaml.Outline(text));

    [Theory]
    [InlineData("a: b\n\t\nc: d\n", "{a: 'b', c: 'd'}")]
    [InlineData("a:\n  - b\n\t \n  - c\n\t# remark\nd: e\n", "{a: ['b', 'c'], d: 'e'}")]
    [InlineData("a:\n\t# remark\n  b: c\n", "{a: {b: 'c'}}")]
    [InlineData("a: |\n  b\n  \t\n  c\n\t\nd: e\n", "{a: \"b\\n\\t\\nc\\n\", d: 'e'}")]
    public void A_tab_on_a_blank_line_or_before_a_comment_indents_nothing(string text, string expected) =>
        Assert.Equal(expected, ReadYaml.Outline(text));

    [Theory]
    [InlineData("a: |\n  x\n   ")]
    [InlineData("a: |+\n  x\n  ")]
    [InlineData("a: >-\n  x\n\n  y")]
    [InlineData("a: x")]
    [InlineData("a: |\n  ")]
    [InlineData("a: |2\n   x")]
    public void A_text_does_not_depend_on_the_line_break_at_the_end_of_the_file(string text) =>
        Assert.Equal(ReadYaml.Outline(text + "\n"), ReadYaml.Outline(text));

    [Fact]
    public void A_blank_line_longer_than_its_text_is_indented_is_refused() => Assert.Equal(
        ["a.yaml(1,1): error FB0124: A blank line before this text is longer than the text is indented; remove its blanks."],
        ReadYaml.Problems("a: |\n      \n  b\n"));

    [Fact]
    public void Places_after_lines_that_were_put_otherwise_are_those_of_the_file() => Assert.Equal(
        ["(5,4) FB0103 <&x 1>"], ReadYaml.Places("a: |\n  \n  b\n\t\nc: &x 1\n"));

    /// <summary>A text is the lines that are not indented away, however many blanks stand on those that are blank.</summary>
    [Fact]
    public void Blanks_up_to_the_indentation_say_nothing() => Prop.ForAll(
        Gen.Elements("|", ">", "|-", ">+", "|+").Zip(Blanks.Or(Gen.Constant("    x")).ListOf()).ToArbitrary(),
        text =>
        {
            string[] lines = [.. text.Item2];
            string written = $"a:\n  b: {text.Item1}\n" + string.Concat(lines.Select(line => line + "\n")) + "  c: d\n";
            string trimmed = $"a:\n  b: {text.Item1}\n"
                + string.Concat(lines.Select(line => line.TrimEnd() + "\n")) + "  c: d\n";
            return ReadYaml.Outline(written) == ReadYaml.Outline(trimmed);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
