using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Factbook.Compiler.Tests.Conformance;

/// <summary>
/// Reads the files of cases. Each begins with <c>===</c> and a title; then come the metaslots it is about, the part of the
/// LinkML specification it follows, a schema (what every schema needs is added), schemas that it imports after
/// <c>+++ name</c>, and the verdicts.
/// </summary>
internal static class ConformanceCases
{
    private const string Start = "=== ";
    private const string Import = "+++ ";

    /// <summary>All cases of all files.</summary>
    public static IReadOnlyList<ConformanceCase> All { get; } = [.. ReadAll()];

    private static IEnumerable<ConformanceCase> ReadAll()
    {
        var assembly = typeof(ConformanceCases).Assembly;
        IEnumerable<string> names =
            assembly.GetManifestResourceNames().Where(name => name.EndsWith(".cases", StringComparison.Ordinal));
        foreach (string name in names)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            string text = "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
            foreach (string block in text.Split("\n" + Start, StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (ConformanceCase read in Read(block.Split('\n')))
                {
                    yield return read;
                }
            }
        }
    }

    private static IEnumerable<ConformanceCase> Read(string[] lines)
    {
        string[] metaslots = After("metaslots: ", lines[1]).Split(", ");
        string follows = After("follows: ", lines[2]);
        string[] body = [.. lines.Skip(3).TakeWhile(line => !IsVerdict(line))];
        var files = Files(body).ToArray();
        foreach (string line in lines.Skip(3 + body.Length).Where(line => line.Length > 0))
        {
            string[] words = line.Split(' ', 3);
            string className = words.Length > 1 ? words[1] : "";
            string data = words.Length > 2 ? words[2] : "";
            yield return new ConformanceCase(lines[0], metaslots, follows, files, words[0], className, data);
        }
    }

    private static IEnumerable<(string Path, string Text)> Files(string[] body)
    {
        string path = "schema.yaml";
        var lines = new List<string>();
        foreach (string line in body)
        {
            if (line.StartsWith(Import, StringComparison.Ordinal))
            {
                yield return (path, Complete(lines));
                path = After(Import, line) + ".yaml";
                lines = [];
            }
            else
            {
                lines.Add(line);
            }
        }

        yield return (path, Complete(lines));
    }

    private static string Complete(List<string> lines)
    {
        string[] needed = ["id: https://example.org/s", "name: s", "imports: [linkml:types]", "default_range: string"];
        IEnumerable<string> missing = needed.Where(
            need => !lines.Any(line => line.StartsWith(need.Split(' ')[0], StringComparison.Ordinal)));
        return string.Join('\n', [.. missing, .. lines]) + "\n";
    }

    private static bool IsVerdict(string line) => line.Split(' ')[0] is "accepts" or "rejects" or "refused";

    private static string After(string word, string line) => line.StartsWith(word, StringComparison.Ordinal)
        ? line[word.Length..]
        : throw new FormatException($"'{line}' should begin with '{word}'.");
}
