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
        .GroupBy(file => file.Path, StringComparer.Ordinal)
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
    internal YamlFile? Find(string path) => _byPath.TryGetValue(path, out YamlFile found) ? found : null;

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
            switch (import.Name)
            {
                case BuiltInTypes.Import:
                    declarations.ImportsTypes = true;
                    break;
                case CoreModule.Import:
                    declarations.ImportsCore = true;
                    Follow(CoreModule.File, declarations);
                    break;
                case { } name when name.IndexOf(':') >= 0:
                    problems.Add(ProblemRules.ImportRefused, import.Place, name);
                    break;
                default:
                    FollowLocal(file, import, declarations);
                    break;
            }
        }
    }

    private void FollowLocal(YamlFile from, PlacedName import, SchemaDeclarations declarations)
    {
        string folder = from.Path.Substring(0, from.Path.Length - NameOf(from.Path).Length);
        string name = import.Name.StartsWith("./", StringComparison.Ordinal) ? import.Name.Substring(2) : import.Name;
        if (_byPath.TryGetValue(folder + name + ".yaml", out YamlFile found)
            || _byPath.TryGetValue(folder + name + ".yml", out found))
        {
            Follow(found, declarations);
            return;
        }

        IEnumerable<string> candidates = _byPath.Keys
            .Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path != from.Path)
            .Select(path => path.Substring(folder.Length).Replace(".yaml", "").Replace(".yml", ""))
            .Concat([BuiltInTypes.Import, CoreModule.Import]);
        problems.Add(ProblemRules.ImportNotFound, import.Place, import.Name, Suggestions.Hint(name, candidates));
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
