using System;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Yaml;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("a: 1\nb: 2\n  # x\na: 3", "(4,1) FB0102 <a>")]
    [InlineData("a: &x 3", "(1,4) FB0103 <&x 3>")]
    [InlineData("a: *x", "(1,4) FB0104 <*x>")]
    [InlineData("<<: {a: b}", "(1,1) FB0105 <<<>")]
    [InlineData("a: !!int 3", "(1,4) FB0106 <!!int 3>")]
    [InlineData("a: !x [b]", "(1,4) FB0106 <!x [b]>")]
    [InlineData("a: ! b", "(1,4) FB0106 <! b>")]
    [InlineData("a: b\n---\nc: d", "(2,1) FB0107 <--->")]
    [InlineData("? [a, b]\n: c", "(1,3) FB0108 <[a, b]>")]
    [InlineData("{a: b}: c", "(1,1) FB0108 <{a: b}>")]
    [InlineData(": c", "(1,1) FB0109 <>")]
    [InlineData("~: c", "(1,1) FB0109 <~>")]
    [InlineData("a: Caf\uFFFD \uFFFD", "(1,7) FB0110 <\uFFFD>")]
    [InlineData("a: b\nc: \0d", "(2,4) FB0111 <\0>")]
    [InlineData("a: b\uFEFF", "(1,5) FB0111 <\uFEFF>")]
    [InlineData("a: \u0085b", "(1,4) FB0111 <\u0085>")]
    [InlineData("a: \u2028b", "(1,4) FB0111 <\u2028>")]
    [InlineData("a: \u0007b", "(1,4) FB0111 <\u0007>")]
    [InlineData("a: \"\\0\"", "(1,4) FB0112 <\"\\0\">")]
    [InlineData("a: \"\\uFFFD\"", "(1,4) FB0112 <\"\\uFFFD\">")]
    [InlineData("\ta: b", "(1,1) FB0113 <\t>")]
    [InlineData("a:\n\tb: c", "(2,1) FB0113 <\t>")]
    [InlineData("a:\n  - b\n \t- c", "(3,2) FB0113 <\t>")]
    [InlineData("-\ta: 1\n  b: 2", "(1,2) FB0113 <\t>")]
    [InlineData("%TAG ! foo\n---\na: b", "(1,1) FB0114 <%TAG ! foo>")]
    [InlineData("# c\n%FOO x \n---\na: b", "(2,1) FB0114 <%FOO x>")]
    [InlineData("%YAML 1.2\r\n---\r\na: b", "(1,1) FB0114 <%YAML 1.2>")]
    public void A_trap_has_a_diagnostic_of_its_own(string text, string expected) =>
        Assert.Equal([expected], ReadYaml.Places(text));

    [Theory]
    [InlineData("a: [1, 2\nb: c\n", "a.yaml(1,4): error FB0101: This is not YAML: the bracket [ is not closed.")]
    [InlineData("a: {b: c\n", "a.yaml(1,4): error FB0101: This is not YAML: the brace { is not closed.")]
    [InlineData("a: [b, c}", "a.yaml(1,9): error FB0101: This is not YAML: the bracket [ is closed by }.")]
    [InlineData("a: [b]]", "a.yaml(1,7): error FB0101: This is not YAML: this bracket closes nothing; remove it.")]
    [InlineData("a: [b, , c]", "a.yaml(1,8): error FB0101: This is not YAML: a value is missing before this comma.")]
    [InlineData(
        "\uFEFFa: @x", "a.yaml(1,5): error FB0122: This text needs quotes: it begins with @.")]
    public void Broken_yaml_is_reported_where_it_can_be_mended(string text, string expected) =>
        Assert.Equal([expected], ReadYaml.Problems(text));

    [Theory]
    [InlineData("{a\n: b}", "a colon on a line of its own is YAML, but not read here; write it after its key")]
    [InlineData("⟦k⟧: b", "a key of more than 1024 characters is YAML, but not read here")]
    public void What_the_parser_cannot_read_although_it_is_yaml_is_said_to_be_its_limit(string text, string reason) => Assert.EndsWith(
        $"error FB0101: This is not YAML: {reason}.",
        Assert.Single(ReadYaml.Problems(text.Replace("⟦k⟧", new string('k', 1100), StringComparison.Ordinal))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> main\n", "(2,1) FB0119 <<<<<<<< HEAD>")]
    [InlineData("<<<<<<<\r\na: b\r\n|||||||\r\n=======\r\n>>>>>>>\r\n", "(1,1) FB0119 <<<<<<<<>")]
    [InlineData("a: b\n>>>>>>> main\nc: d\n", "(2,1) FB0119 <>>>>>>> main>")]
    [InlineData("a: b\n=======\nc: d\n", "(2,1) FB0119 <=======>")]
    public void A_merge_conflict_is_reported_once_where_it_begins(string text, string expected) =>
        Assert.Equal([expected], ReadYaml.Places(text));

    [Fact]
    public void Every_merge_conflict_is_reported()
    {
        const string Conflict = "<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> main\n";

        Assert.Equal(["(1,1) FB0119 <<<<<<<< HEAD>", "(6,1) FB0119 <<<<<<<< HEAD>"], ReadYaml.Places(Conflict + Conflict));
    }

    [Theory]
    [InlineData("a: |\n  <<<<<<< HEAD\n")]
    [InlineData("a: '<<<<<<< HEAD'\n")]
    [InlineData("a: >>>>>>>>\n  b\n")]
    public void Markers_inside_a_text_are_text(string text) =>
        Assert.DoesNotContain("FB0119", string.Join('\n', ReadYaml.Places(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("a: b\n%c\n", "(2,1) FB0114 <%c>")]
    [InlineData("a: b\n%c\nd: e\n", "(2,1) FB0122 <%>")]
    [InlineData("a: b\n  # %c\nd: 50%\n")]
    public void A_line_with_a_percent_sign_is_never_lost(string text, params string[] expected) =>
        Assert.Equal(expected, ReadYaml.Places(text));

    [Fact]
    public void What_stands_before_broken_yaml_is_kept() =>
        Assert.Equal("{a: 'b', c: ['d']}", Outline.Of(YamlReader.Read("a.yaml", "a: b\nc:\n  - d\n  - @").File.Root));

    [Fact]
    public void A_duplicate_key_names_the_first_as_related_and_the_first_is_kept()
    {
        YamlFile file = YamlReader.Read("a.yaml", "a: 1\na: 2").File;

        Assert.Equal(1, file.Problems.Single().Related.Single().Node);
        Assert.Equal("{a: '1'}", Outline.Of(file.Root));
    }

    [Fact]
    public void A_duplicate_key_is_found_in_a_large_mapping()
    {
        string text = string.Concat(Enumerable.Range(0, 40).Select(i => $"k{i}: v\n")) + "k3: again";

        Assert.Equal(["(41,1) FB0102 <k3>"], ReadYaml.Places(text));
    }

    [Fact]
    public void All_mistakes_are_reported_at_once() => Assert.Equal(
        ["(1,1) FB0109 <~>", "(2,4) FB0103 <&x 1>", "(3,1) FB0102 <b>", "(4,4) FB0104 <*x>"],
        ReadYaml.Places("~: 1\nb: &x 1\nb: 2\nc: *x"));

    [Fact]
    public void A_lone_surrogate_is_refused() =>
        Assert.Equal(
            ["FB0111"], YamlReader.Read("a.yaml", "a: \uD800b").File.Problems.Select(problem => problem.Rule.Id));

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("{a: ")]
    [InlineData("{")]
    [InlineData("[\n")]
    [InlineData("? ")]
    public void A_hundred_thousand_levels_are_refused_without_an_overflow(string level)
    {
        YamlFile file = YamlReader.Read("a.yaml", string.Concat(Enumerable.Repeat(level, 100_000))).File;

        Problem problem = file.Problems.Single(found => found.Rule == ProblemRules.TooDeep);
        Assert.Equal(YamlLimits.Depth * level.Length, problem.Place.Span!.Value.Start);
    }

    [Fact]
    public void Sixty_four_levels_are_read()
    {
        string text = new string('[', YamlLimits.Depth) + new string(']', YamlLimits.Depth);

        Assert.Empty(ReadYaml.Places(text));
        Assert.Equal([$"(1,{YamlLimits.Depth + 1}) FB0115 <[>"], ReadYaml.Places($"[{text}]"));
    }

    [Fact]
    public void A_huge_text_is_refused()
    {
        string text = new('x', YamlLimits.ScalarLength + 1);

        Assert.Equal(
            ["a.yaml(1,4): error FB0117: This text has 1000001 characters; at most 1000000 are read."], ReadYaml.Problems("a: " + text));
    }

    [Fact]
    [Trait("rule", "FB0118")]
    public void A_huge_file_is_refused()
    {
        string text = new('\n', YamlLimits.FileLength + 1);

        Assert.Equal(
            ["a.yaml(1,1): error FB0118: The file has 100000001 characters; at most 100000000 are read."], ReadYaml.Problems(text));
    }

    [Theory]
    [InlineData("title: 'مرحبا \u202Eabc'")]
    [InlineData("title: a\u00A0b")]
    [InlineData("title: 👩‍👩‍👧")]
    public void Letters_of_every_script_are_welcome(string text) => Assert.Empty(ReadYaml.Places(text));
}
