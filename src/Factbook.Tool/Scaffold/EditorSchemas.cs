using System;
using System.IO;
using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Tool.Export;
using Factbook.Tool.Export.JsonSchema;
using Factbook.Tool.Input;
using Factbook.Tool.Output;

namespace Factbook.Tool.Scaffold;

/// <summary>
/// Writes the schema that editors complete from, and the first line of each file of data that points to it, which the
/// YAML language server of common editors reads.
/// </summary>
internal static class EditorSchemas
{
    private const string Mark = "# yaml-language-server: $schema=";

    /// <summary>Writes the schema and the lines.</summary>
    /// <returns>How many files of data were given a line, or another one.</returns>
    public static int Write(DatasetFolder folder, SchemaModel schema)
    {
        string name = "." + JsonSchemas.DatasetFile;
        string text = JsonSchemas.OfDataFiles(schema, new Unsaid());
        new OutputTarget(Path.Combine(folder.Folder, name), force: true).WriteFile(path => File.WriteAllText(path, text));
        return folder.Data.Count(file => Point(file, Path.GetRelativePath(
            Path.GetDirectoryName(Path.GetFullPath(file.Path))!, Path.GetFullPath(Path.Combine(folder.Folder, name)))));
    }

    /// <summary>The file of the schema that editors complete from, where there is one that is not of a schema.</summary>
    /// <returns>Its path, or <see langword="null"/>.</returns>
    public static string? FindStale(DatasetFolder folder, SchemaModel schema)
    {
        string path = Path.Combine(folder.Folder, "." + JsonSchemas.DatasetFile);
        return File.Exists(path) && File.ReadAllText(path) != JsonSchemas.OfDataFiles(schema, new Unsaid()) ? path : null;
    }

    private static bool Point(SourceFile file, string schema)
    {
        string line = Mark + schema.Replace('\\', '/');
        bool isMarked = file.Text.StartsWith(Mark, StringComparison.Ordinal);
        int end = isMarked ? file.Text.IndexOf('\n', StringComparison.Ordinal) : -1;
        string rest = isMarked ? (end < 0 ? "" : file.Text[(end + 1)..]) : file.Text;
        string text = line + "\n" + rest;
        // A file whose bytes are no text must not be written again, for they would be lost.
        if (text == file.Text || file.Text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return false;
        }

        new OutputTarget(file.Path, force: true).WriteFile(path => File.WriteAllText(path, text));
        return true;
    }
}
