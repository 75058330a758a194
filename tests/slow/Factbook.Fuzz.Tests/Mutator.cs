using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Factbook.Fuzz.Tests;

/// <summary>Damages a text as editors, merges and attackers do; the same seed gives the same damage.</summary>
internal static partial class Mutator
{
    private static readonly string[] Tokens =
    [
        ": ", "- ", "{", "}", "[", "]", "'", "\"", "|", ">", "&a ", "*a", "<<: ", "!!int ", "---\n", "? ", "#", ",", "\t",
        "~", "null", "true", "0", "-1", "1e999", "99999999999999999999", ".nan", "2015-02-30", "..", "\\", "\"\\uD800\"", "\uFEFF",
        "\u2028", "\uFFFD", "\0", "\r", "\ud800", "🙂", "İ", "*/", "</summary>", "]]>", "#if X", "\\u0022", "Equals",
        "identifier: true", "is_a: Dataset", "range: Any", "required: true", "multivalued: true", "pattern: \"(a+)+$\"",
        "any_of: [{range: Any}]", "mixin: true", "abstract: true", "tree_root: true", "imports: [schema]", "typeof: When",
    ];

    /// <summary>The text with one to four kinds of damage.</summary>
    public static string Mutate(string text, int seed)
    {
        var random = new Random(seed);
        for (int times = random.Next(1, 5); times > 0; times--)
        {
            text = random.Next(4) switch
            {
                0 => Bytes(text, random),
                1 => Words(text, random),
                2 => Lines(text, random),
                _ => Structure(text, random),
            };
        }

        return text;
    }

    private static string Bytes(string text, Random random)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        for (int times = random.Next(1, 6); times > 0 && bytes.Length > 0; times--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return Encoding.UTF8.GetString(bytes);
    }

    private static string Words(string text, Random random)
    {
        MatchCollection words = Word().Matches(text);
        Match? word = words.Count == 0 ? null : words[random.Next(words.Count)];
        string other = random.Next(2) == 0 || word is null
            ? Tokens[random.Next(Tokens.Length)]
            : words[random.Next(words.Count)].Value;
        int at = word?.Index ?? 0;
        int length = random.Next(3) == 0 ? 0 : word?.Length ?? 0;
        return text.Remove(at, length).Insert(at, other);
    }

    private static string Lines(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        int from = random.Next(lines.Count);
        int count = Math.Min(random.Next(1, 8), lines.Count - from);
        List<string> some = lines.GetRange(from, count);
        switch (random.Next(4))
        {
            case 0:
                lines.RemoveRange(from, count);
                break;
            case 1:
                lines.InsertRange(random.Next(lines.Count), some);
                break;
            case 2:
                lines[from] = new string(' ', random.Next(9)) + lines[from].TrimStart();
                break;
            default:
                lines = lines.GetRange(0, from + 1);
                break;
        }

        return string.Join('\n', lines);
    }

    // Whole subtrees move, repeat, or become something else.
    private static string Structure(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        int from = random.Next(lines.Count);
        int depth = lines[from].Length - lines[from].TrimStart().Length;
        int count = 1 + lines.Skip(from + 1).TakeWhile(line => line.Length - line.TrimStart().Length > depth).Take(60).Count();
        List<string> tree = lines.GetRange(from, count);
        lines.RemoveRange(from, count);
        int to = random.Next(lines.Count + 1);
        string pad = new(' ', random.Next(0, 5) * 2);
        switch (random.Next(3))
        {
            case 0:
                lines.InsertRange(to, tree.Select(line => pad + line.TrimStart()));
                break;
            case 1:
                lines.InsertRange(from, [.. tree, .. tree]);
                break;
            default:
                int colon = tree[0].IndexOf(':', StringComparison.Ordinal);
                string key = colon < 0 ? tree[0] : tree[0][..(colon + 1)];
                lines.Insert(from, key + " " + Tokens[random.Next(Tokens.Length)]);
                break;
        }

        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"[\p{L}\p{N}_.:+~-]+|[\[\]{},""'|>#&*!?]")]
    private static partial Regex Word();
}
