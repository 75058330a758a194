using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Follows imports from the main file, each file once; a circle of imports is no mistake.</summary>
internal sealed class SchemaFiles(IEnumerable<YamlFile> files, SchemaProblems problems)
{
    private readonly Dictionary<string, YamlFile> _byPath = files
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .GroupBy(file => Normal(file.Path), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);

    /// <summary>The files that were reached, in the order of import.</summary>
    internal List<(YamlFile File, SchemaElement Schema)> Reached { get; } = [];

    /// <summary>The main file: <c>schema.yaml</c> in the outermost folder that has one.</summary>
    internal YamlFile? Main => _byPath.Values
        .Where(file => NameOf(file.Path) == SchemaReader.MainFile)
        .OrderBy(file => file.Path.Count(c => c == '/'))
        .ThenBy(file => file.Path, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>The file of a path, if it is among the files.</summary>
    internal YamlFile? Find(string path) => _byPath.TryGetValue(Normal(path), out YamlFile found) ? found : null;

    /// <summary>Opens a file and those that it imports.</summary>
    internal void Follow(YamlFile file, SchemaDeclarations declarations)
    {
        if (!_reached.Add(file.Path))
        {
            return;
        }

        SchemaElement schema = FileReader.Open(file, problems);
        Reached.Add((file, schema));
        foreach (PlacedName import in schema.Names("imports"))
        {
            Follow(file, import with { Name = LinkMLModules.Name(import.Name) }, declarations);
        }
    }

    private void Follow(YamlFile file, PlacedName import, SchemaDeclarations declarations)
    {
        if (import.Name == BuiltInTypes.Import)
        {
            declarations.ImportsTypes = true;
        }
        else if (import.Name == CoreModule.Import)
        {
            declarations.ImportsCore = true;
            Follow(CoreModule.File, declarations);
        }
        else if (LinkMLModules.Find(import.Name) is { } module)
        {
            Follow(module, declarations);
        }
        else
        {
            FollowLocal(file, import, declarations);
        }
    }

    private void FollowLocal(YamlFile from, PlacedName import, SchemaDeclarations declarations)
    {
        string folder = from.Path.Substring(0, from.Path.Length - NameOf(from.Path).Length);
        foreach (string name in PathsOf(import.Name, from))
        {
            string path = Normal(folder + name);
            if (_byPath.TryGetValue(path + ".yaml", out YamlFile found) || _byPath.TryGetValue(path + ".yml", out found))
            {
                Follow(found, declarations);
                return;
            }
        }

        if (import.Name.IndexOf(':') >= 0)
        {
            problems.Add(ProblemRules.ImportRefused, import.Place, import.Name);
            return;
        }

        IEnumerable<string> candidates = _byPath.Keys
            .Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path != from.Path)
            .Select(path => path.Substring(folder.Length).Replace(".yaml", "").Replace(".yml", ""))
            .Concat([BuiltInTypes.Import, CoreModule.Import]);
        problems.Add(ProblemRules.ImportNotFound, import.Place, import.Name, Suggestions.Hint(import.Name, candidates));
    }

    /// <summary>The paths that an import may mean, without the ends of their names: a CURIE may stand for a local file.</summary>
    internal static IEnumerable<string> PathsOf(string import, YamlFile file)
    {
        string name = LinkMLModules.Name(import);
        int colon = name.IndexOf(':');
        if (colon < 0)
        {
            return [name];
        }

        if (name is BuiltInTypes.Import or CoreModule.Import || LinkMLModules.Find(name) is not null)
        {
            return [];
        }

        // Without a reference to a folder, the rest is sought beside the file and one and two folders up.
        string local = name.Substring(colon + 1);
        string[] near = [local, "../" + local, "../../" + local];
        return ReferenceOf(name.Substring(0, colon), file) is { } reference && reference.IndexOf("://", StringComparison.Ordinal) < 0
            ? [reference + local, .. near]
            : near;
    }

    private static string? ReferenceOf(string prefix, YamlFile file) =>
        (((file.Root as YamlMapping)?.Value("prefixes") as YamlMapping)?.Value(prefix) as YamlScalar)?.Text;

    /// <summary>A path without steps to the same folder or back out of one.</summary>
    internal static string Normal(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or ""))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
