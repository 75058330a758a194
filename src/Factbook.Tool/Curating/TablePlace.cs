using System;
using System.IO;
using System.Linq;
using Factbook.Compiler.Yaml;
using Factbook.Tool.Input;

namespace Factbook.Tool.Curating;

/// <summary>Where in a dataset a new record of a table belongs: after the last record of the table, else in a file of its own.</summary>
/// <param name="Path">The file.</param>
/// <param name="Before">The text of the file up to the record.</param>
/// <param name="After">The text of the file after it.</param>
/// <param name="Indent">The column of the dash.</param>
internal sealed record TablePlace(string Path, string Before, string After, int Indent)
{
    /// <summary>Finds the place.</summary>
    public static TablePlace Of(DatasetFolder folder, string table)
    {
        // The longest list of records is where the curator keeps them.
        (SourceFile File, YamlReadResult Yaml, YamlSequence Rows)? home = folder.Data
            .Select(file => (File: file, Yaml: file.Yaml))
            .Select(file => (file.File, file.Yaml, Rows: Rows(file.Yaml, table)))
            .Where(file => file.Rows is not null && IsBlock(file.File.Text, file.Yaml, file.Rows))
            .OrderByDescending(file => file.Rows!.Items.Count)
            .Select(file => ((SourceFile, YamlReadResult, YamlSequence)?)(file.File, file.Yaml, file.Rows!))
            .FirstOrDefault();
        if (home is not { } found)
        {
            string path = System.IO.Path.Combine(folder.Folder, table + ".yaml");
            return File.Exists(path)
                ? throw new ToolException($"'{path}' has no list of '{table}' to add to, one item after '- ' on each line.")
                : new TablePlace(path, table + ":\n", "", 2);
        }

        string text = found.File.Text;
        YamlSpan first = found.Yaml.Spans.Nodes[found.Rows.Items[0].Number];
        YamlSpan last = found.Yaml.Spans.Nodes[found.Rows.Number];
        int end = text.IndexOf('\n', last.Start + last.Length) is >= 0 and int newLine ? newLine + 1 : text.Length;
        int start = text.LastIndexOf('\n', Math.Max(0, first.Start - 1)) + 1;
        int indent = text.IndexOf('-', start) - start;
        string before = text[..end];
        return new TablePlace(found.File.Path, before.EndsWith('\n') ? before : before + "\n", text[end..], indent);
    }

    /// <summary>The file with lines at the place.</summary>
    public string With(System.Collections.Generic.IEnumerable<string> lines) =>
        Before + string.Concat(lines.Select(line => new string(' ', Indent) + line + "\n")) + After;

    private static YamlSequence? Rows(YamlReadResult yaml, string table) => (yaml.File.Root as YamlMapping)?.Value(table) as YamlSequence;

    private static bool IsBlock(string text, YamlReadResult yaml, YamlSequence rows) =>
        rows.Items.Count > 0 && text[yaml.Spans.Nodes[rows.Number].Start] != '[';
}
