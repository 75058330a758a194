using System;
using System.Collections.Generic;
using System.Text.Json;
using Factbook.Compiler;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Tool.Cases;

/// <summary>Turns JSON into the nodes that the compiler reads, and remembers where each stands.</summary>
internal sealed class JsonNodes
{
    private readonly string _path;
    private readonly List<string> _pointers = [];
    private readonly List<Problem> _problems = [];

    private JsonNodes(string path, JsonElement root)
    {
        _path = path;
        YamlNode node = Read(root, "", 1);
        File = new YamlFile(path, node, _problems.ToEquatableArray());
    }

    /// <summary>The JSON as a file of YAML.</summary>
    public YamlFile File { get; }

    /// <summary>Reads a value.</summary>
    /// <param name="path">The path that problems are to name.</param>
    /// <param name="root">The value.</param>
    public static JsonNodes Read(string path, JsonElement root) => new(path, root);

    /// <summary>The JSON Pointer of a node; that of the whole where there is no such node.</summary>
    public string Pointer(int node) => node >= 0 && node < _pointers.Count ? _pointers[node] : "";

    private YamlNode Read(JsonElement element, string pointer, int depth)
    {
        int number = Place(pointer);
        if (depth > YamlLimits.Depth)
        {
            Report(ProblemRules.TooDeep, number, Digits.Of(YamlLimits.Depth));
            return new YamlScalar(number, "", true);
        }

        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                return new YamlMapping(number, new NodeList<YamlEntry>([.. Entries(element, pointer, depth)]));
            case JsonValueKind.Array:
                var items = new List<YamlNode>();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    items.Add(Read(item, pointer + "/" + Digits.Of(items.Count), depth + 1));
                }

                return new YamlSequence(number, new NodeList<YamlNode>([.. items]));
            case JsonValueKind.String:
                return new YamlScalar(number, Storable(element.GetString()!, number), IsPlain: false);
            default:
                return new YamlScalar(number, element.GetRawText(), IsPlain: true);
        }
    }

    private List<YamlEntry> Entries(JsonElement element, string pointer, int depth)
    {
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string place = pointer + "/" + Escape(property.Name);
            int number = Place(place);
            var key = new YamlKey(number, Storable(property.Name, number), IsPlain: false);
            YamlNode value = Read(property.Value, place, depth + 1);
            if (keys.Add(key.Text))
            {
                entries.Add(new YamlEntry(key, value));
            }
            else
            {
                Report(ProblemRules.DuplicateKey, number, key.Text);
            }
        }

        return entries;
    }

    private int Place(string pointer)
    {
        _pointers.Add(pointer);
        return _pointers.Count - 1;
    }

    private string Storable(string text, int number)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            Report(ProblemRules.EscapedForbiddenCharacter, number, "U+0000");
        }

        return text;
    }

    private void Report(ProblemRule rule, int number, string argument) =>
        _problems.Add(new Problem(rule, new ProblemPlace(_path, number), EquatableArray.Of(argument)));

    private static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
