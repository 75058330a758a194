using System;
using System.Text.Json;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Check;

/// <summary>A dataset is compared with a folder of texts that it is not to repeat.</summary>
public sealed class AgainstTests : IDisposable
{
    private const string Words = "lumpy as a potato and bright as a new coin";

    private readonly Workspace _workspace = new Workspace().WithMoons()
        .With("texts/a.txt", "Io is small.")
        .With("texts/deep/b.md", $"The moon is {Words.ToUpperInvariant()}.")
        .With("texts/picture.png", $"\0 {Words}");

    [Fact]
    public void Words_of_a_text_are_a_warning_among_the_others_at_their_place()
    {
        _workspace.With("more.yaml", $"""
            moons:
              - {"{id: moon.far, cites: [{source: src.letter}], name: " + Words + "}"}
            """);

        Outcome outcome = _workspace.Run("check", "DIR", "--against", "DIR/texts");

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith(
            "DIR/more.yaml(2,57): warning FB0526: 10 words in a row stand in DIR/texts/deep/b.md: "
                + $"“{Words}”. Say it in words of your own.",
            outcome.Output,
            StringComparison.Ordinal);
        Assert.Contains("3 files, 8 records: 1 warning\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_common_words_the_answer_is_that_of_a_plain_check() => Assert.Equal(
        _workspace.Run("check", "DIR"), _workspace.Run("check", "DIR", "--against", "DIR/texts"));

    [Fact]
    public void As_json_values_are_counted_by_what_bears_them_out()
    {
        using var json = JsonDocument.Parse(_workspace.Run("check", "DIR", "--format", "json").Output);

        JsonElement values = json.RootElement.GetProperty("values");
        Assert.Equal(1, values.GetProperty("named").GetInt32());
        Assert.Equal(0, values.GetProperty("inferred").GetInt32());
        Assert.Equal(0, values.GetProperty("uncited").GetInt32());
        Assert.InRange(values.GetProperty("byDefault").GetInt32(), 10, 100);
    }

    [Theory]
    [InlineData("There is no folder 'DIR/nowhere'.", "check", "DIR", "--against", "DIR/nowhere")]
    [InlineData("The folder 'DIR/none' holds no text.", "check", "DIR", "--against", "DIR/none")]
    [InlineData(
        "--against is for the folder of a dataset.", "check", "--schema", "DIR/schema.yaml", "DIR/moons.yaml", "--against", "DIR")]
    public void What_cannot_be_compared_is_said_in_one_line(string message, params string[] arguments)
    {
        _workspace.With("none/picture.png", "\0");

        Assert.Equal(new Outcome(2, "", $"factbook: {message}\n"), _workspace.Run(arguments));
    }

    public void Dispose() => _workspace.Dispose();
}
