using System.Linq;
using System.Text.RegularExpressions;
using SourceMetrics;
using Xunit;

namespace Factbook.Sources.Tests;

/// <summary>What CITATION.cff says of the dataset is what its schema says.</summary>
public sealed class CitationFileTests
{
    private static readonly string Citation = Repository.Read("CITATION.cff");
    private static readonly string Schema = Repository.Read("data/belarus-china/schema.yaml");

    [Theory]
    [InlineData("title")]
    [InlineData("version")]
    public void It_repeats_the_schema(string key) => Assert.Equal(Value(Schema, key), Value(Citation, key));

    [Fact]
    public void It_describes_the_dataset_as_the_schema_does() =>
        Assert.Equal(Paragraph(Schema, "description"), Paragraph(Citation, "abstract"));

    [Fact]
    public void It_names_the_licence_by_its_SPDX_identifier()
    {
        string[] parts = Value(Schema, "license").TrimEnd('/').Split('/');

        Assert.Equal($"CC-{parts[^2].ToUpperInvariant()}-{parts[^1]}", Value(Citation, "license"));
    }

    private static string Value(string text, string key) =>
        Regex.Match(text, $"^{key}: (.+)$", RegexOptions.Multiline).Groups[1].Value;

    private static string Paragraph(string text, string key) =>
        string.Join(' ', Regex.Match(text, $@"^{key}: >-\n((?:  .+\n)+)", RegexOptions.Multiline).Groups[1].Value.Split('\n').Select(line => line.Trim())).Trim();
}
