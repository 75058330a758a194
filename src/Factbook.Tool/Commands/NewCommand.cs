using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Tool.Checking;
using Factbook.Tool.Console;
using Factbook.Tool.Curating;
using Factbook.Tool.Input;
using Factbook.Tool.Output;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook new</c>: a record with the slots that it needs, at its place.</summary>
internal static class NewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var kind = new Argument<string>("kind")
        {
            Description = "What it is a record of: a class or a table, such as visit, Visit or visits.",
            HelpName = "KIND",
        };
        var id = new Argument<string?>("id")
        {
            Description = "Its identifier.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "ID",
        };
        Option<bool> all = new("--all") { Description = "Writes the slots that it does not need, too." };
        Option<string> folder = CommonArguments.FolderOption();
        var command = new Command("new", "Writes a record with all slots that it needs, after the others of its table.") { kind, id, all, folder };
        command.SetAction(parsed =>
        {
            DatasetFolder dataset = DatasetFolder.Read(parsed.GetValue(folder)!);
            SchemaModel schema = Checker.SchemaOf(dataset);
            (string table, ClassDefinition definition) = Find(schema, parsed.GetValue(kind)!);
            var place = TablePlace.Of(dataset, table);
            string? wanted = parsed.GetValue(id);
            if (wanted is not null && IsTaken(dataset, definition, wanted, terminal))
            {
                throw new ToolException($"There is a record '{wanted}' already.");
            }

            string text = place.With(RecordDraft.Lines(schema, definition, wanted, parsed.GetValue(all)));
            new OutputTarget(place.Path, force: true).WriteFile(path => File.WriteAllText(path, text));
            int line = place.Before.Count(character => character == '\n') + 1;
            terminal.Output.WriteLine(FormattableString.Invariant($"{SourceFile.Shown(place.Path)}({line}): a {definition.Name} to fill in"));
            return ExitCode.Success;
        });
        return command;
    }

    private static (string Table, ClassDefinition Definition) Find(SchemaModel schema, string kind)
    {
        ClassDefinition root = schema.Classes.First(candidate => candidate.TreeRoot);
        (string Table, ClassDefinition Definition)[] tables =
        [
            .. from slot in root.Slots
               where slot.Ranges.Count == 1 && slot.Range.Kind == SlotRangeKind.Object
               from candidate in schema.Classes
               where candidate.HasInstances && (candidate.Name == slot.Range.Name || candidate.Ancestors.Contains(slot.Range.Name))
               select (slot.Name, candidate),
        ];
        (string Table, ClassDefinition Definition) found = tables.FirstOrDefault(table => Is(table.Definition.Name, kind))
            is { Table: not null } named ? named : tables.FirstOrDefault(table => Is(table.Table, kind));
        IEnumerable<string> known = tables.Select(table => table.Definition.Name).Concat(tables.Select(table => table.Table));
        return found.Table is null
            ? throw new ToolException($"The dataset has no table of '{kind}'." + Suggestions.Hint(kind, known))
            : found;
    }

    private static bool Is(string name, string kind) => Plain(name) == Plain(kind);

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    private static bool IsTaken(DatasetFolder dataset, ClassDefinition definition, string id, Terminal terminal) =>
        Checker.Check(dataset, terminal).Compilation.Dataset.Keys.Any(table =>
            (definition.OwnTable is null ? !table.AreOwn : table.RootSlot == definition.OwnTable) && table.Ids.Contains(id));
}
