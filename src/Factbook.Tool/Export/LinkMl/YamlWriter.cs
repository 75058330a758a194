using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Factbook.Compiler.Yaml;
using Factbook.Tool.Output;

namespace Factbook.Tool.Export.LinkMl;

/// <summary>Writes nodes as YAML: mappings in blocks, what holds only a few words on one line.</summary>
internal static partial class YamlWriter
{
    private const int LongestLine = 120;

    /// <summary>Writes the entries of a mapping.</summary>
    public static string Write(IEnumerable<KeyValuePair<string, YamlNode>> entries)
    {
        var text = new StringBuilder();
        foreach ((string key, YamlNode value) in entries)
        {
            Write(key, value, 0, text);
        }

        return text.ToString();
    }

    private static void Write(string key, YamlNode value, int indent, StringBuilder text)
    {
        text.Append(' ', indent).Append(Word(key)).Append(':');
        if (value is YamlMapping { Entries.Count: > 0 } mapping && (indent < 4 || indent + key.Length + Flow(value).Length > LongestLine))
        {
            text.Append('\n');
            foreach (YamlEntry entry in mapping.Entries)
            {
                Write(entry.Key.Text, entry.Value, indent + 2, text);
            }
        }
        else
        {
            text.Append(' ').Append(Flow(value)).Append('\n');
        }
    }

    private static string Flow(YamlNode node) => node switch
    {
        YamlMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(entry => $"{Word(entry.Key.Text)}: {Flow(entry.Value)}")) + "}",
        YamlSequence list => "[" + string.Join(", ", list.Items.Select(Flow)) + "]",
        YamlScalar { IsNull: true } => "null",
        // What had no quotes may be a number or a truth value to others.
        YamlScalar { IsPlain: true } scalar when Plain().IsMatch(scalar.Text) => scalar.Text,
        YamlScalar scalar => Quoted(scalar.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Word(string text) => Name().IsMatch(text) ? text : Quoted(text);

    // A text in JSON is one in double quotes of YAML.
    private static string Quoted(string text) => JsonText.Of(writer => writer.WriteStringValue(text), JsonText.OneLine);

    [GeneratedRegex(@"^[A-Za-z0-9_./+-]([A-Za-z0-9_./:+()' -]*[A-Za-z0-9_./+)-])?\z")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_]*\z")]
    private static partial Regex Name();
}
