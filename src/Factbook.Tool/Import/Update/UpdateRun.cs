using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Schema;
using Factbook.Tool.Checking;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Console;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;
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

        Dictionary<string, string> texts = Texts(folder);
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

    private Dictionary<string, string> Texts(DatasetFolder folder)
    {
        SchemaModel schema = Checker.SchemaOf(folder);
        InputFile[] files = [.. request.Files.Select(path => InputReader.Read(path, request.Input, terminal.Progress))];
        terminal.Progress("Comparing ...");
        var dataset = new ExistingDataset(schema, folder.Data, folder.Ids);
        var lookup = new RecordLookup(schema, dataset);
        IReadOnlyList<TablePlan> tables = lookup.Link(SchemaTables.Of(schema, files, request.Rules));
        var updates = new List<TableUpdate>();
        var edits = new DatasetEdits(folder, dataset);
        foreach (TablePlan table in tables)
        {
            TableMatch match = TableMatch.Of(TableMatch.WithKey(table, dataset, schema, request.Rules), dataset, lookup);
            lookup.Add(match.Table, match.Identifiers);
            updates.Add(new TableUpdate(match, dataset, lookup));
        }

        for (int i = 0; i < updates.Count; i++)
        {
            edits.Append(tables[i].Name, updates[i].Change(edits.Of));
        }

        foreach (InputFile file in files)
        {
            edits.ChangeSource(file, request.Source);
        }

        terminal.Progress("");
        ExistingRecord[] vanished = [.. updates.SelectMany(update => update.Vanished)];
        List(updates.SelectMany(update => update.Kept));
        List(vanished.Select(record => $"{record.Id}: " + (request.IsPruning ? "taken away, since it is" : "kept, and is") + " not in the file any more"));
        if (request.IsPruning)
        {
            edits.Remove(vanished, files.Select(file => Path.GetFileName(file.Path)));
        }

        return edits.Texts();
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
