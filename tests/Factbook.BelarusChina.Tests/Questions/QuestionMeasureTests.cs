using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Factbook.BelarusChina.Tests.Questions;

/// <summary>The questions are asked as of plain objects: in at most three lines each, without the tools of despair.</summary>
public sealed partial class QuestionMeasureTests
{
    private static readonly string Folder = Path.Combine(
        typeof(QuestionMeasureTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(found => found.Key == "RepositoryRoot").Value!,
        "tests",
        "Factbook.BelarusChina.Tests",
        "Questions");

    [Fact]
    public void Each_of_the_hundred_is_asked_once()
    {
        int[] written = Numbers(File.ReadAllText(Path.Combine(Folder, "questions.md")), Written());
        int[] asked = [.. Files().SelectMany(text => Numbers(text, Asked())).Order()];

        Assert.Equal(Enumerable.Range(1, 100), written);
        Assert.Equal(written, asked);
    }

    [Fact]
    public void Each_is_asked_in_at_most_three_lines()
    {
        string[] asked = [.. Files().SelectMany(text => Lambda().Matches(text)).Select(match => match.Value)];

        Assert.Equal(100, asked.Length);
        Assert.All(asked, lambda => Assert.True(lambda.Split('\n').Length <= 3, lambda));
    }

    [Theory]
    [InlineData("OfType")]
    [InlineData("!.")]
    [InlineData("Summary")]
    [InlineData("StartsWith")]
    [InlineData("IndexOf")]
    [InlineData("Regex")]
    public void None_casts_silences_or_searches_in_prose(string word) =>
        Assert.All(Files(), text => Assert.DoesNotContain(word, text, StringComparison.Ordinal));

    private static string[] Files() => [.. Directory.GetFiles(Folder, "*Questions.cs").Select(File.ReadAllText)];

    private static int[] Numbers(string text, Regex question) =>
        [.. question.Matches(text).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"^(\d+)\. ", RegexOptions.Multiline)]
    private static partial Regex Written();

    [GeneratedRegex(@"\{\s*""(\d+)\. ")]
    private static partial Regex Asked();

    // From the arrow to the end of the entry.
    [GeneratedRegex(@"\(\) => .*?(?=\r?\n? *\},\r?\n)", RegexOptions.Singleline)]
    private static partial Regex Lambda();
}
