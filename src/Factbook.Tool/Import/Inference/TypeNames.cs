using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Tool.Import.Inference;

/// <summary>Gives each class and enum a name of its own, apart from those of the core and in any case of letters.</summary>
internal sealed class TypeNames
{
    // Names that say nothing alone, or that C# programs use for something else.
    private static readonly HashSet<string> Vague = new(StringComparer.OrdinalIgnoreCase)
    {
        "Name", "Type", "Kind", "Value", "Key", "Item", "Group", "Class", "Object", "Action", "Version", "Range", "Index",
        "Attribute", "Enum", "String", "Status", "State", "Category", "Native", "Record", "Data", "Field", "Property",
        "Date", "Time", "Image", "File", "Path", "Link", "Unit", "Code", "Level", "Format", "Color", "Version", "Task",
    };

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "Facts", "Dataset" };

    /// <summary>Begins with the names of the core.</summary>
    public TypeNames()
    {
        IEnumerable<YamlEntry> sections = ((YamlMapping)CoreModule.File.Root!).Entries
            .Where(entry => entry.Key.Text is "classes" or "enums" or "types");
        foreach (YamlEntry section in sections)
        {
            _taken.UnionWith(((YamlMapping)section.Value).Entries.Select(entry => entry.Key.Text));
        }
    }

    /// <summary>Takes a name as it is, or the nearest one that is free.</summary>
    public string Take(string name)
    {
        string free = name;
        for (int number = 2; CSharpName.IsTakenInRecords(free) || !_taken.Add(free); number++)
        {
            free = name + Digits.Of(number);
        }

        return free;
    }

    /// <summary>Takes a name for what belongs to a class: its own, or one that begins with the class's.</summary>
    public string Take(string name, string owner) =>
        !Vague.Contains(name) && !CSharpName.IsTakenInRecords(name) && _taken.Add(name) ? name : Take(owner + name);
}
