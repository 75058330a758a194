using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Schema;
using Factbook.Tool.Checking;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Console;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;
using Factbook.Tool.Import.Writing;
using Factbook.Tool.Input;
using Factbook.Tool.Output;
using Factbook.Tool.Releases;

namespace Factbook.Tool.Import.Update;

/// <summary>Imports files again into a dataset that exists: its schema stays, and so does what its curators added.</summary>
internal sealed class UpdateRun(ImportRequest request, Terminal terminal)
{
    private const int MostListed = 20;

    /// <summary>Imports.</summary>
    /// <exception cref="ToolException">Something cannot be imported as it is; nothing was written.</exception>
    public int Run()
    {
        DatasetFolder folder = DatasetFolder.Read(request.Out);
        var changes = new FileChanges(folder.Folder);
        if (changes.Recover())
        {
            terminal.Output.WriteLine("An interrupted import was brought to its end.");
            folder = DatasetFolder.Read(request.Out);
        }

        Dictionary<string, string> texts = IsKnown(folder) ? [] : Texts(folder);
        if (texts.Count == 0)
        {
            terminal.Output.WriteLine($"{request.Out}: nothing has changed.");
            return ExitCode.Success;
        }

        if (!Report(folder, texts))
        {
            return ExitCode.Errors;
        }

        if (!request.IsDryRun)
        {
            changes.Commit(texts);
        }

        return ExitCode.Success;
    }

    // The very files that were imported last: what differs from them by now is the work of curators.
    private bool IsKnown(DatasetFolder folder) => !request.IsPruning && request.Rules.AreNone && request.Files.All(path =>
    {
        string sha256 = InputReader.Sha256(path);
        return folder.Data
            .Where(file => file.Text.Contains(sha256, StringComparison.Ordinal))
            .SelectMany(file => new ExistingFile(file).Records("sources", CoreNames.IdSlot))
            .Any(source => source.Id == SourceRecord.IdOf(path) && source.Text(Source.Slots.ContentSha256.Name) == sha256);
    });

    private Dictionary<string, string> Texts(DatasetFolder folder)
    {
        SchemaModel schema = Checker.SchemaOf(folder);
        InputFile[] files = [.. request.Files.Select(path => InputReader.Read(path, request.Input, terminal.Progress))];
        terminal.Progress("Comparing ...");
        var dataset = new ExistingDataset(schema, folder.Data, folder.Ids);
        var edits = new DatasetEdits(folder, dataset);
        List<TableUpdate> updates = Updates(files, dataset, schema);
        foreach (TableUpdate update in updates)
        {
            edits.Append(update.Name, update.Change(edits.Of));
        }

        foreach (InputFile file in files)
        {
            edits.ChangeSource(file, request.Source);
        }

        terminal.Progress("");
        (string Table, ExistingRecord Record)[] vanished = [.. updates.SelectMany(update => update.Vanished, (update, record) => (update.Name, record))];
        List(updates.SelectMany(update => update.Kept));
        List(vanished.Select(gone => $"{gone.Record.Id}: " + (request.IsPruning ? "taken away, since it is" : "kept, and is") + " not in the file any more"));
        if (request.IsPruning)
        {
            edits.Remove(vanished, files.Select(file => Path.GetFileName(file.Path)));
        }

        return edits.Texts();
    }

    // Records without a key are compared by all that they say, references included: the others have their identifiers by then.
    private List<TableUpdate> Updates(InputFile[] files, ExistingDataset dataset, SchemaModel schema)
    {
        var lookup = new RecordLookup(schema, dataset);
        var updates = new List<TableUpdate>();
        IEnumerable<TablePlan> tables = lookup.Link(SchemaTables.Of(schema, files, request.Rules))
            .Select(table => TableMatch.WithKey(table, dataset, schema, request.Rules));
        foreach (TablePlan table in tables.OrderBy(table => table.Key.Count == 0))
        {
            TableMatch match = TableMatch.Of(table, dataset, lookup);
            lookup.Add(match.Table, match.Identifiers);
            updates.Add(new TableUpdate(match, dataset, lookup));
        }

        return updates;
    }

    private void List(IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        foreach (string line in all.Take(MostListed))
        {
            terminal.Output.WriteLine("  " + line);
        }

        if (all.Length > MostListed)
        {
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {all.Length - MostListed} more"));
        }
    }

    private bool Report(DatasetFolder folder, Dictionary<string, string> texts)
    {
        (Compilation before, _) = Checker.Check(folder, terminal);
        SourceFile[] added = [.. texts.Where(text => folder.Files.All(file => file.Path != text.Key)).Select(text => new SourceFile(text.Key, text.Value))];
        (Compilation after, CheckResult result) = Checker.Check(
            folder with { Data = [.. folder.Data.Select(New), .. added], Ids = [.. folder.Ids.Select(New)] }, terminal);
        if (after.HasErrors)
        {
            TextReport.Write(result, terminal with { Output = terminal.Error, UsesColour = false });
            terminal.Error.WriteLine("The dataset would have errors; nothing was written.");
            return false;
        }

        if (!before.HasErrors)
        {
            ChangeList.Between(before, after).Write(terminal);
        }

        return true;

        SourceFile New(SourceFile file) => texts.TryGetValue(file.Path, out string? text) ? file with { Text = text } : file;
    }
}
