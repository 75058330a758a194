using System;
using System.Collections.Generic;
using System.IO;

namespace Factbook.Tool.Input;

/// <summary>The files below a folder, found by the rule that the build has, too.</summary>
/// <param name="Yaml">The paths of the YAML files: those that end in .yaml or .yml, in any case, in ordinal order.</param>
/// <param name="LeftOut">The paths of files that look like data and are not taken.</param>
internal sealed record DatasetFiles(IReadOnlyList<string> Yaml, IReadOnlyList<string> LeftOut)
{
    private static readonly string[] Extensions = [".yaml", ".yml"];

    // What tools write beside data: the schema for editors, the description of a data package.
    private static readonly string[] OtherJson = [".schema.json", "datapackage.json"];

    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.None };

    /// <summary>Lists the files of a folder and of those below it. A link that leads back to where it stands is not followed.</summary>
    /// <param name="root">The folder.</param>
    public static DatasetFiles In(string root)
    {
        var yaml = new List<string>();
        var leftOut = new List<string>();
        string top = new DirectoryInfo(root).FullName;
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (folders.TryPop(out DirectoryInfo? folder))
        {
            foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos("*", All))
            {
                string path = Path.Combine(root, Path.GetRelativePath(root, entry.FullName).Replace('\\', '/'));
                if (entry is DirectoryInfo below)
                {
                    if (!LeadsBack(below))
                    {
                        folders.Push(below);
                    }
                }
                else if (IsYaml(entry.Name))
                {
                    yaml.Add(path);
                }
                else if (IsCopy(entry.Name) || (folder.FullName == top && IsJson(entry.Name)))
                {
                    leftOut.Add(path);
                }
            }
        }

        yaml.Sort(StringComparer.Ordinal);
        leftOut.Sort(StringComparer.Ordinal);
        return new DatasetFiles(yaml, leftOut);
    }

    /// <summary>Whether a file is YAML by its name.</summary>
    public static bool IsYaml(string name) => Array.Exists(Extensions, extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    // Editors and merges leave copies.
    private static bool IsCopy(string name) =>
        Array.Exists(Extensions, extension => name.Contains(extension + ".", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(extension + "~", StringComparison.OrdinalIgnoreCase));

    // JSON is YAML by another name; further down it is what tools have written, such as a site.
    private static bool IsJson(string name) =>
        name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith('.')
        && !Array.Exists(OtherJson, other => name.EndsWith(other, StringComparison.OrdinalIgnoreCase));

    // As in a build: a link to a folder that holds the link would be walked for ever.
    private static bool LeadsBack(DirectoryInfo folder)
    {
        if (folder.LinkTarget is null || folder.ResolveLinkTarget(returnFinalTarget: true) is not { } target)
        {
            return false;
        }

        string real = Path.TrimEndingDirectorySeparator(target.FullName) + Path.DirectorySeparatorChar;
        return (RealPath(folder.Parent!) + Path.DirectorySeparatorChar).StartsWith(real, StringComparison.Ordinal);
    }

    private static string RealPath(DirectoryInfo folder)
    {
        string real = folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName;
        return folder.Parent is { } parent && folder.LinkTarget is null
            ? Path.Combine(RealPath(parent), folder.Name)
            : real;
    }
}
