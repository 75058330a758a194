using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Compiler.Tests.Support;

namespace Factbook.Compiler.Tests.Conformance;

/// <summary>Files that make the compiler report one rule, at the place that a mark shows.</summary>
/// <remarks>
/// A file of rules has for each one <c>=== id base</c>, then the text of data.yaml, or of another file after
/// <c>+++ path</c>. In it <c>▶</c> is the place, <c>⟦3*text⟧</c> repeats a text, and <c>⟪word⟫</c> stands for a phrase.
/// </remarks>
internal sealed partial record Provocation(string Rule, string Base, IReadOnlyList<(string Path, string Text)> Files)
{
    private const char Mark = '▶';

    private const string Cited = "cites: [{source: src.part}]";
    private const string Claim = "stance: asserts, rank: normal, " + Cited;

    private static readonly Dictionary<string, string> Phrases = new()
    {
        ["cited"] = Cited,
        ["visit"] = "id: visit.a, " + Cited,
        ["dispute"] = "id: dispute.a, about_record: visit.a, rationale: x, reviewed: 2024-01-01",
        ["claim"] = Claim,
        ["claims"] = $"claims: [{{key: a, {Claim}, value: 2015}}, {{key: b, {Claim}, value: 2016}}]",
    };

    public static IReadOnlyList<Provocation> All { get; } =
    [
        .. Resources(".rules")
            .SelectMany(text => ("\n" + text).Split("\n=== ", StringSplitOptions.RemoveEmptyEntries))
            .Select(block => Of(block.Split('\n', 2))),
    ];

    /// <summary>The place that is marked, as messages begin: <c>data.yaml(3,5): </c>.</summary>
    public string Place
    {
        get
        {
            (string path, string text) = Files.Single(file => file.Text.Contains(Mark, StringComparison.Ordinal));
            string before = text[..text.IndexOf(Mark, StringComparison.Ordinal)];
            int line = before.Count(character => character == '\n');
            return FormattableString.Invariant($"{path}({line + 1},{before.Length - before.LastIndexOf('\n')}): ");
        }
    }

    /// <summary>The compiler, run on the files.</summary>
    public CompilerHost Run()
    {
        (string Path, string Text)[] files =
            [.. Files.Select(file => (file.Path, file.Text.Replace(Mark.ToString(), "", StringComparison.Ordinal)))];
        string Find(string path, string otherwise) => files.Where(file => file.Path == path).Select(file => file.Text)
            .FirstOrDefault(otherwise);
        string schema = Base switch
        {
            "visits" => TestSchemas.Visits,
            "things" => Resources("things.yaml").Single(),
            _ => Find("schema.yaml", ""),
        };
        (string, string)[] people = Base == "visits" ? [("people.yaml", TestSchemas.People)] : [];
        (string, string)[] data = [.. files.Where(file => file.Path == "data.yaml"), .. people];
        string idLock = Find("ids.lock", "");
        return idLock.Length == 0 ? new CompilerHost(schema, data) : new CompilerHost(schema, data) { LockText = idLock };
    }

    private static Provocation Of(string[] block)
    {
        string[] words = block[0].Split(' ');
        string first = words[1] == "schema" ? "schema.yaml" : "data.yaml";
        string[] files = Expand(block[1]).Split("+++ ");
        IEnumerable<(string, string)> further =
            files.Skip(1).Select(file => file.Split('\n', 2)).Select(file => (file[0], file[1]));
        string begin = words[1] == "schema" ? WithHeader(files[0]) : files[0];
        return new Provocation(words[0], words[1], [(first, begin), .. further]);
    }

    private static string WithHeader(string text)
    {
        const string Header = "id: https://example.org/s\nname: s\nimports: [linkml:types]\n";
        return Header + (text.Contains("classes:", StringComparison.Ordinal)
            ? text.Replace("classes: {", "classes: {Root: {tree_root: true}, ", StringComparison.Ordinal)
                .Replace("classes:\n  M", "classes:\n  Root: {tree_root: true}\n  M", StringComparison.Ordinal)
            : "classes: {Root: {tree_root: true}}\n" + text);
    }

    private static string Expand(string text)
    {
        text = Phrase().Replace(text, match => Phrases[match.Groups[1].Value]);
        return Repetition().Replace(text, match => string.Concat(
            Enumerable.Repeat(match.Groups[2].Value, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))));
    }

    private static IEnumerable<string> Resources(string ending)
    {
        var assembly = typeof(Provocation).Assembly;
        IEnumerable<string> names =
            assembly.GetManifestResourceNames().Where(name => name.EndsWith(ending, StringComparison.Ordinal));
        foreach (string name in names)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("⟪([a-z]+)⟫")]
    private static partial Regex Phrase();

    [GeneratedRegex("⟦([0-9]+)\\*([^⟧]+)⟧")]
    private static partial Regex Repetition();
}
