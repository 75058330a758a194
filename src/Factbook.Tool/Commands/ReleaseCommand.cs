using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Releases;
using Factbook.Tool.Checking;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Console;
using Factbook.Tool.Export;
using Factbook.Tool.Input;
using Factbook.Tool.Output;
using Factbook.Tool.Releases;

namespace Factbook.Tool.Commands;

/// <summary>
/// <c>factbook release</c>: locks what a release adds; what would break callers without a tombstone is refused.
/// </summary>
internal static class ReleaseCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = CommonArguments.Folder();
        Option<string> since = new("--since")
        {
            Description = "The folder of the last release, to list what changed since.",
            HelpName = "OLD",
        };
        Option<string> changes = new("--changes")
        {
            Description = "With --since: a file for the list of changes as CSV, with old values and reasons.",
            HelpName = "PATH",
        };
        Option<string> reasons = new("--reasons")
        {
            Description = "With --since: a YAML file that says why something was corrected, 'table/id/slot: sentence'.",
            HelpName = "FILE",
        };
        Option<bool> force = CommonArguments.Force();
        var command = new Command("release", "Writes ids.lock with new ids, code names and enum numbers, and lists the changes.")
        {
            folder, since, changes, reasons, force,
        };
        command.SetAction(parsed => Run(
            new ReleaseRequest(
                parsed.GetValue(folder)!,
                parsed.GetValue(since),
                parsed.GetValue(changes),
                parsed.GetValue(reasons),
                parsed.GetValue(force)),
            terminal));
        return command;
    }

    private static int Run(ReleaseRequest request, Terminal terminal)
    {
        if (request is { Since: null, Changes: not null } or { Since: null, Reasons: not null })
        {
            throw new ToolException("--changes and --reasons need --since: without an older release nothing has changed.");
        }

        Compilation? before = request.Since is { } old ? Dataset.Compile(old, terminal) : null;
        return request.Since is not null && before is null ? ExitCode.Errors : Release(request, before, terminal);
    }

    private static int Release(ReleaseRequest request, Compilation? before, Terminal terminal)
    {
        DatasetFolder folder = DatasetFolder.Read(request.Folder);
        (Compilation compilation, CheckResult result) = Checker.Check(folder, terminal);
        LockUpdate update = LockUpdater.Update(compilation.Schema, compilation.Files, compilation.Released);
        if (compilation.HasErrors || update.Text is null)
        {
            TextReport.Write(result, terminal with { Output = terminal.Error, UsesColour = false });
            return ExitCode.Errors;
        }

        // The list first: where it cannot be written, nothing is locked.
        if (before is not null)
        {
            var list = ChangeList.Between(before, compilation, request.Reasons);
            if (request.Changes is { } changes)
            {
                new OutputTarget(changes, request.Force).WriteFile(list.WriteCsv);
            }

            list.Write(terminal);
        }

        string path = Path.Combine(folder.Folder, DatasetFolder.LockFile);
        new OutputTarget(path, force: true).WriteFile(file => File.WriteAllText(file, update.Text));
        (string, string)[] known = [.. compilation.Released.Tables.SelectMany(table => table.Ids, (table, locked) => (table.Name, locked.Id))];
        int added = compilation.Dataset.Keys.SelectMany(table => table.Ids, (table, id) => (table.RootSlot, id)).Except(known).Count();
        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{SourceFile.Shown(path)}: {added} new ids, {known.Length} released before"));
        return ExitCode.Success;
    }

    private sealed record ReleaseRequest(string Folder, string? Since, string? Changes, string? Reasons, bool Force);
}
