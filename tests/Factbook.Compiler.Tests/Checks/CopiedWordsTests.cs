using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Checks.Provenance;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Tests.Support;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

/// <summary>Words that stand in a text are found in a dataset.</summary>
public sealed class CopiedWordsTests
{
    private const string Text = "One, two; three: ‘four’ five SIX seven eight nine ten. Don't 3.5 go, Ünïted 二〇二三年三月白俄罗斯总统.";

    [Fact]
    [Trait("rule", "FB0526")]
    public void Eight_words_in_a_row_are_found_at_their_place()
    {
        Assert.Equal(
            [
                "data.yaml(1,24): warning FB0526: 8 words in a row stand in a.txt: “two three four five six seven eight "
                    + "nine”. Say it in words of your own.",
            ],
            Problems("things: [{id: a, note: x two three four five six seven eight nine y}]"));
    }

    [Fact]
    public void The_longest_run_is_named_once() => Assert.StartsWith(
        "data.yaml(1,24): warning FB0526: 10 words",
        Assert.Single(Problems("things: [{id: a, note: one two three four five six seven eight nine ten}]")),
        System.StringComparison.Ordinal);

    [Theory]
    [InlineData("two three four five six seven eight")]
    [InlineData("two three four five, ten, six seven eight nine")]
    [InlineData("")]
    public void Fewer_words_or_others_between_them_are_not(string words) =>
        Assert.Empty(Problems($"things: [{{id: a, note: \"{words}\"}}]"));

    [Theory]
    [InlineData("EIGHT - nine; ten (don’t) 3.5 go united 二")]
    [InlineData("二〇二三年三月白俄罗斯")]
    [InlineData("<<三: 月, 白 俄 罗 斯 总 统>>")]
    public void Case_marks_and_punctuation_do_not_count_and_an_ideograph_is_a_word(string words) =>
        Assert.Single(Problems($"things: [{{id: a, note: \"{words}\"}}]"));

    [Fact]
    public void Lists_and_values_inside_are_looked_at_and_words_of_sources_are_not()
    {
        const string Words = "one two three four five six seven eight";

        Assert.Equal(2, Problems($"things: [{{id: a, list: [x, {Words}], title: {Words}, part: {{text: {Words}}}}}]").Length);
    }

    private static string[] Problems(string data)
    {
        string schema = TestSchemas.Things("""
            note: {}
            list: {multivalued: true}
            title: {annotations: {factbook_words: source}}
            part: {range: Part, inlined: true}
            """, "  Part: {attributes: {text: {}}}");
        var host = new CompilerHost(schema, data);
        Assert.Empty(host.Problems);
        IReadOnlyList<Problem> found = CopiedWords.Find(host.Schema, host.Files, [("a.txt", Text), ("b.txt", Text)]);
        var locations = new ProblemLocations([YamlReader.Read("data.yaml", data).Spans]);
        return [.. found.Select(locations.Describe)];
    }
}
