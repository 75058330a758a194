using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Tool.Input;

/// <summary>A schema in a file of any name, with the files that it imports.</summary>
/// <param name="Main">The path of the file that was named.</param>
/// <param name="Files">The files, the main one first.</param>
/// <param name="Yaml">The same files as YAML.</param>
internal sealed record SchemaFile(string Main, IReadOnlyList<SourceFile> Files, IReadOnlyList<YamlReadResult> Yaml)
{
    private static readonly string[] Extensions = [".yaml", ".yml"];

    /// <summary>Reads a schema.</summary>
    /// <param name="path">The path of its main file.</param>
    /// <exception cref="ToolException">The main file, or one that it imports, cannot be read.</exception>
    public static SchemaFile Read(string path)
    {
        var files = new List<SourceFile>();
        var yaml = new List<YamlReadResult>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>([path]);
        while (waiting.TryDequeue(out string? next))
        {
            if (!seen.Add(Path.GetFullPath(next)))
            {
                continue;
            }

            SourceFile file = SourceFile.Read(next);
            YamlReadResult read = file.Yaml;
            files.Add(file);
            yaml.Add(read);
            string folder = Path.GetDirectoryName(next) ?? "";
            foreach (string[] names in Imports(read.File))
            {
                string? found = names
                    .SelectMany(name => Extensions.Select(extension => Path.Combine(folder, name + extension)))
                    .FirstOrDefault(File.Exists);
                if (found is not null)
                {
                    waiting.Enqueue(found);
                }
            }
        }

        return new SchemaFile(files[0].Path, files, yaml);
    }

    // What is wrong with imports the schema reader reports; here it is enough to find the files.
    private static IEnumerable<string[]> Imports(YamlFile file)
    {
        YamlNode? imports = (file.Root as YamlMapping)?.Value("imports");
        IEnumerable<YamlScalar> names = imports switch
        {
            YamlScalar single => [single],
            YamlSequence list => list.Items.OfType<YamlScalar>(),
            _ => [],
        };
        return names.Select(import => SchemaReader.PathsOf(import.Text, file).ToArray());
    }
}
