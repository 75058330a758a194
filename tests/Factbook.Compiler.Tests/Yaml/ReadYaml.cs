using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Tests.Yaml;

/// <summary>Reads a text and shows what a curator would see.</summary>
internal static class ReadYaml
{
    /// <summary>The outline of a text that must have no problems.</summary>
    internal static string Outline(string text)
    {
        YamlFile file = YamlReader.Read("a.yaml", text).File;
        Xunit.Assert.Empty(file.Problems.Select(ProblemText.Format));
        return Tests.Yaml.Outline.Of(file.Root);
    }

    /// <summary>The problems, as <c>(line,column) id</c> with the text at the place.</summary>
    internal static string[] Places(string text)
    {
        YamlReadResult result = YamlReader.Read("a.yaml", text);
        var locations = new ProblemLocations([result.Spans]);
        return [.. result.File.Problems.Select(problem => Place(text, problem.Rule.Id, locations.Find(problem.Place)))];
    }

    /// <summary>The problems, as compilers print them.</summary>
    internal static string[] Problems(string text)
    {
        YamlReadResult result = YamlReader.Read("a.yaml", text);
        return [.. result.File.Problems.Select(new ProblemLocations([result.Spans]).Describe)];
    }

    /// <summary>All nodes below a node, itself first.</summary>
    internal static IEnumerable<YamlNode> Walk(YamlNode? node) => node switch
    {
        null => [],
        YamlSequence list => [list, .. list.Items.SelectMany(Walk)],
        YamlMapping mapping => [mapping, .. mapping.Entries.SelectMany(e => Walk(e.Key.ToScalar()).Concat(Walk(e.Value)))],
        _ => [node],
    };

    private static string Place(string text, string rule, YamlSpan span) =>
        $"({span.StartLine + 1},{span.StartColumn + 1}) {rule} <{text.Substring(span.Start, span.Length)}>";
}
