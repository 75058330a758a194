using System;
using System.Linq;
using System.Text;
using Factbook.Compiler.Yaml;
using Factbook.Tool.Import.Writing;
using Xunit;

namespace Factbook.Tool.Tests.Import;

/// <summary>Whatever a file holds, YAML readers get the same text back.</summary>
public sealed class ScalarTextTests
{
    private const int Texts = 20_000;
    private const string Signs = " \t\n\r#:-,[]{}&*!|>'\"%@`?~\\/.=+()0123456789abcdefXYZяЖ北\u00A0\u0085\u2028\uFEFF";

    private static readonly string[] Words =
        ["null", "~", "true", "No", "on", "y", "- ", ": ", " #", "#", "key: value", "'", "\"", "|", "---", "...", "1e3", "0x1F", "2020-01-01", "<<", "!!str", "%YAML", "?", "[]", "{}"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_text_comes_back_in_a_block_in_a_list_and_in_a_mapping(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < Texts; i++)
        {
            string text = TextOf(random);
            string yaml = $"a: {YamlScalarText.InBlock.Of(text)}\nb: [x, {YamlScalarText.InFlow.Of(text)}, y]\nc: {{k: {YamlScalarText.InFlow.Of(text)}, l: y}}\n";

            YamlReadResult read = YamlReader.Read("a.yaml", yaml);

            Assert.True(read.File.Problems.Count == 0, yaml);
            var root = (YamlMapping)read.File.Root!;
            Assert.Equal(text, Scalar(root.Entries[0].Value));
            Assert.Equal(text, Scalar(((YamlSequence)root.Entries[1].Value).Items[1]));
            Assert.Equal(text, Scalar(((YamlMapping)root.Entries[2].Value).Entries[0].Value));
        }
    }

    private static string Scalar(YamlNode node)
    {
        var scalar = (YamlScalar)node;
        Assert.False(scalar.IsNull);
        return scalar.Text;
    }

    private static string TextOf(Random random)
    {
        var text = new StringBuilder();
        foreach (int _ in Enumerable.Range(0, random.Next(1, 6)))
        {
            text.Append(random.Next(3) == 0 ? Words[random.Next(Words.Length)] : Signs[random.Next(Signs.Length)].ToString());
        }

        return text.ToString();
    }
}
