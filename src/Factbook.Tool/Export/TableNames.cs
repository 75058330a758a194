using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Tool.Output;

namespace Factbook.Tool.Export;

/// <summary>The names of files and tables: those of the tables of the dataset, unless a target takes no such name.</summary>
internal static class TableNames
{
    private const int Longest = 120;

    /// <summary>The names of the dataset's own tables, and what gives names to further ones.</summary>
    public static (IReadOnlyDictionary<string, string> OfTables, UniqueNames Further) Of(SchemaModel schema)
    {
        var names = new UniqueNames(Longest, IsRefused);
        ClassDefinition root = schema.Classes.First(candidate => candidate.TreeRoot);
        return (root.Slots.ToDictionary(slot => slot.Name, slot => names.Take(slot.Name), StringComparer.Ordinal), names);
    }

    // Windows has devices in place of such files, and SQLite keeps the prefix for itself. A schema of that name would be
    // taken for that of the data files.
    private static bool IsRefused(string name) =>
        WindowsNames.IsDevice(name)
        || name.StartsWith("sqlite_", StringComparison.OrdinalIgnoreCase)
        || name.Equals("dataset", StringComparison.OrdinalIgnoreCase);
}
