using System;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>On a schema: which classes are its tree roots, where neither the project nor the command line says.</summary>
internal static class TreeRootsAnnotation
{
    /// <summary>The annotation; its value has the names of classes, with commas between them.</summary>
    internal const string Tag = "factbook_tree_roots";

    /// <summary>Marks the classes that are chosen, and reports names that no class has.</summary>
    /// <returns>The names of the classes; none where every class that <c>tree_root</c> marks is meant.</returns>
    /// <param name="file">The main file.</param>
    /// <param name="options">What counts more than the file.</param>
    /// <param name="declarations">Has the classes.</param>
    /// <param name="problems">Takes up what is wrong.</param>
    internal static EquatableArray<string> Apply(
        YamlFile file, SchemaOptions options, SchemaDeclarations declarations, SchemaProblems problems)
    {
        YamlScalar? stated = SchemaAnnotations.Find(file, Tag) as YamlScalar;
        bool isStated = options.TreeRoots.Count == 0 && stated is not null;
        var place = new ProblemPlace(file.Path, isStated ? stated!.Number : file.Root?.Number ?? -1);
        string[] chosen = isStated ? Names(stated!.Text, declarations) : [.. options.TreeRoots];
        foreach (string name in chosen)
        {
            if (declarations.Classes.TryGetValue(name, out ClassDeclaration declared))
            {
                declarations.Classes[name] = declared with { TreeRoot = true };
            }
            else
            {
                string hint = Suggestions.Hint(name, declarations.Classes.Keys);
                problems.Add(ProblemRules.UnknownTreeRoot, place, name, hint);
            }
        }

        return chosen.Where(declarations.Classes.ContainsKey).ToEquatableArray();
    }

    // A class may have a comma in its name.
    private static string[] Names(string text, SchemaDeclarations declarations) => declarations.Classes.ContainsKey(text)
        ? [text]
        : [.. text.Split(',').Select(name => name.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
}
