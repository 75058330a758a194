using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Mends;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding;

/// <summary>Binds data files to the schema. A pure function.</summary>
public static class FileBinder
{
    /// <summary>
    /// Binds one file, whose root is a partial instance of the schema's tree root: a mapping from tables to rows.
    /// </summary>
    /// <param name="file">The file. Its own problems, those of YAML, are not repeated in the result.</param>
    /// <param name="schema">
    /// The schema. Where it has errors the file is bound to what could be understood of it.
    /// </param>
    /// <param name="cancellation">The cancellation token.</param>
    /// <returns>The rows, and everything in the file that does not fit the schema.</returns>
    public static BoundFile Bind(YamlFile file, SchemaModel schema, CancellationToken cancellation = default)
    {
        bool isRead = file.IsComplete;
        var problems = new ProblemList(file.Path)
        {
            IsWholeFile = isRead,
            Lost = isRead ? null : BrokenEnd.Of(file.Root),
        };
        var binder = new SchemaBinder(schema) { Cancellation = cancellation };
        if (binder.Root is null || file.Root is null or YamlScalar { IsNull: true })
        {
            return new BoundFile(file.Path, default, default, isRead);
        }

        if (file.Root is not YamlMapping root)
        {
            problems.Add(ProblemRules.MappingExpected, file.Root.Number, binder.Root.Name, Wording.Shape(file.Root), SlotMend.OfText(file.Root));
            return new BoundFile(file.Path, default, problems.ToEquatableArray(), IsComplete: false);
        }

        ClassBinder? cited = binder.FirstCited();
        YamlEntry? citations = cited is null ? null : FileCitations(root, binder.Root);
        binder.FileCitations = citations?.Value;
        bool isComplete = isRead;
        var tables = new List<BoundTable>();
        var tableBinder = new TableBinder(binder, binder.Root, problems);
        foreach (YamlEntry entry in root.Entries)
        {
            if (entry == citations)
            {
                continue;
            }

            if (tableBinder.Bind(entry, ref isComplete) is { } table)
            {
                tables.Add(table);
            }
        }

        if (tables.Count == 0)
        {
            // What no record takes is still checked.
            cited?.BindFileCitations(problems);
        }

        if (NestedRows.Concern(schema))
        {
            var nested = new NestedRows(binder);
            BoundTable[] lifted = [.. tables.Select(nested.Lift)];
            foreach ((SlotDefinition slot, Value value) in tableBinder.Others)
            {
                nested.Take(value, slot);
            }

            tables = [.. lifted, .. nested.Tables()];
        }

        return new BoundFile(file.Path, tables.ToEquatableArray(), problems.ToEquatableArray(), isComplete);
    }

    // The key is the one that records have, unless it is a table.
    private static YamlEntry? FileCitations(YamlMapping file, ClassShape root) => root.Position(CoreNames.CitesSlot) >= 0
        ? null
        : file.Entry(CoreNames.CitesSlot);
}
