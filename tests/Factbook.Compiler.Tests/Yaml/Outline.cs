using System.Linq;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Tests.Yaml;

/// <summary>Shows what was read in one line: {key: value}, [items], and texts in ' where they were plain, else in ".</summary>
internal static class Outline
{
    internal static string Of(YamlNode? node) => node switch
    {
        null => "nothing",
        YamlScalar { IsNull: true } => "null",
        YamlScalar scalar => scalar.IsPlain ? $"'{Escaped(scalar.Text)}'" : $"\"{Escaped(scalar.Text)}\"",
        YamlSequence list => "[" + string.Join(", ", list.Items.Select(Of)) + "]",
        YamlMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(e => $"{e.Key.Text}: {Of(e.Value)}")) + "}",
        _ => node.ToString(),
    };

    private static string Escaped(string text) => text.Replace("\n", "\\n").Replace("\t", "\\t");
}
