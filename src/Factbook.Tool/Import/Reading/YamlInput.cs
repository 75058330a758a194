using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Tool.Import.Reading;

/// <summary>Reads YAML as the compiler does. Positions are numbers of nodes.</summary>
internal static class YamlInput
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="ToolException">It is no YAML of the subset that is read, or holds no records.</exception>
    public static InputFile Read(InputContent content)
    {
        YamlReadResult read = YamlReader.Read(content.Path, Encoding.UTF8.GetString(content.Utf8));
        var notes = new List<string>();
        var file = new InputFile(content.Path, content.Sha256, [], notes, position => Place(read, position));
        if (read.File.Problems.FirstOrDefault(problem => problem.Rule.Severity == ProblemSeverity.Error) is { } problem)
        {
            throw Error(read, problem);
        }

        InputNode[] documents = read.File.Root is { } root ? [Node(root)] : [];
        return file with { Tables = InputTables.Of(documents, content.Name, file, notes) };
    }

    private static ToolException Error(YamlReadResult read, Problem problem)
    {
        YamlSpan span = new ProblemLocations([read.Spans]).Find(problem.Place);
        return new ToolException(string.Create(
            CultureInfo.InvariantCulture,
            $"{read.File.Path}, line {span.StartLine + 1}, column {span.StartColumn + 1}: {ProblemText.Format(problem)}"));
    }

    private static string Place(YamlReadResult read, int node)
    {
        if (node < 0 || node >= read.Spans.Nodes.Count)
        {
            return "line 1";
        }

        YamlSpan span = read.Spans.Nodes[node];
        return string.Create(CultureInfo.InvariantCulture, $"line {span.StartLine + 1}, column {span.StartColumn + 1}");
    }

    private static InputNode Node(YamlNode node) => node switch
    {
        YamlSequence list => new InputList(node.Number, [.. list.Items.Select(Node)]),
        YamlMapping mapping => new InputObject(
            node.Number,
            [.. mapping.Entries.Select(entry => entry.Key.Text)],
            [.. mapping.Entries.Select(entry => Node(entry.Value))]),
        YamlScalar { IsNull: true } => new InputScalar(node.Number, "", ScalarForm.Null),
        YamlScalar scalar => new InputScalar(node.Number, scalar.Text, FormOf(scalar)),
        _ => throw new InvalidOperationException("A node is a scalar, a sequence or a mapping."),
    };

    private static ScalarForm FormOf(YamlScalar scalar) => !scalar.IsPlain ? ScalarForm.Text
        : scalar.Text is "true" or "false" ? ScalarForm.Boolean
        : double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) && char.IsAsciiDigit(scalar.Text[^1])
            ? ScalarForm.Number
            : ScalarForm.Text;
}
