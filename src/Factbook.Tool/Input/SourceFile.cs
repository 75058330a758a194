using System.Collections.Generic;
using System.IO;
using System.Text;
using Factbook.Compiler.Yaml;

namespace Factbook.Tool.Input;

/// <summary>A file that was read.</summary>
/// <param name="Path">The path as the user would write it, with forward slashes.</param>
/// <param name="Text">The text; U+FFFD stands where bytes are not UTF-8, as in a build.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>The file as YAML.</summary>
    public YamlReadResult Yaml => YamlReader.Read(Path, Text);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="ToolException">There is no such file, or it cannot be read.</exception>
    public static SourceFile Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ToolException($"'{path}' is a folder; a file is expected.");
        }

        if (!File.Exists(path))
        {
            throw new ToolException($"There is no file '{path}'.");
        }

        return new SourceFile(Shown(path), File.ReadAllText(path, Encoding.UTF8));
    }

    /// <summary>A path as problems name it.</summary>
    public static string Shown(string path)
    {
        string slashed = path.Replace('\\', '/');
        return slashed.StartsWith("./", System.StringComparison.Ordinal) ? slashed[2..] : slashed;
    }

    /// <summary>The texts of files by their paths.</summary>
    public static IReadOnlyDictionary<string, string> Texts(IEnumerable<SourceFile> files)
    {
        var texts = new Dictionary<string, string>(System.StringComparer.Ordinal);
        foreach (SourceFile file in files)
        {
            texts[file.Path] = file.Text;
        }

        return texts;
    }
}
