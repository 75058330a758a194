using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Input;

/// <summary>The files of a dataset, told apart as the build does it: schema.yaml and schema/ are the schema.</summary>
/// <param name="Folder">The folder of schema.yaml.</param>
/// <param name="Schema">The files of the schema.</param>
/// <param name="Data">The files of data.</param>
/// <param name="Ids">The lock file, if there is one.</param>
internal sealed record DatasetFolder(
    string Folder, IReadOnlyList<SourceFile> Schema, IReadOnlyList<SourceFile> Data, IReadOnlyList<SourceFile> Ids)
{
    /// <summary>The name of the lock file.</summary>
    public const string LockFile = "ids.lock";

    /// <summary>Files that look like data and are not taken.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    private const string SchemaFolder = "schema/";
    private const string ProjectData = "data";

    /// <summary>All files, those of the schema first.</summary>
    public IEnumerable<SourceFile> Files => Schema.Concat(Data).Concat(Ids);

    /// <summary>Reads a dataset.</summary>
    /// <param name="folder">The folder of schema.yaml, or one whose folder <c>data</c> is such a folder.</param>
    /// <exception cref="ToolException">There is no dataset, or a file of it cannot be read.</exception>
    public static DatasetFolder Read(string folder)
    {
        string root = Find(folder);
        var schema = new List<SourceFile>();
        var data = new List<SourceFile>();
        var files = DatasetFiles.In(root);
        foreach (string path in files.Yaml)
        {
            string relative = Path.GetRelativePath(root, path).Replace('\\', '/');
            bool isSchema = relative == SchemaReader.MainFile
                || relative.StartsWith(SchemaFolder, StringComparison.Ordinal);
            (isSchema ? schema : data).Add(SourceFile.Read(path));
        }

        string ids = Path.Combine(root, LockFile);
        return new DatasetFolder(root, schema, data, File.Exists(ids) ? [SourceFile.Read(ids)] : []) { LeftOut = files.LeftOut };
    }

    /// <summary>The names, sizes and times of the files of a dataset: another text where one of them was changed.</summary>
    /// <exception cref="ToolException">There is no dataset.</exception>
    public static string Stamp(string folder)
    {
        string root = Find(folder);
        IEnumerable<FileInfo> files = DatasetFiles.In(root).Yaml.Append(Path.Combine(root, LockFile)).Select(path => new FileInfo(path));
        return string.Join('\n', files.Where(file => file.Exists).Select(
            file => FormattableString.Invariant($"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}")));
    }

    /// <summary>Whether a folder holds a dataset.</summary>
    public static bool IsDataset(string folder) => RootOf(folder) is not null;

    private static string? RootOf(string folder) => WithFile(folder, SchemaReader.MainFile);

    private static string? WithFile(string folder, string name) =>
        Array.Find([folder, Path.Combine(folder, ProjectData)], candidate => File.Exists(Path.Combine(candidate, name)));

    private static string Find(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ToolException(File.Exists(folder)
                ? $"'{folder}' is a file; the folder of a dataset is expected."
                : $"There is no folder '{folder}'.");
        }

        return RootOf(folder)
            ?? throw new ToolException(
                $"'{folder}' holds no dataset: neither it nor its folder '{ProjectData}' has a {SchemaReader.MainFile}."
                + (WithFile(folder, "schema.yml") is null ? "" : " Rename schema.yml to that."));
    }
}
