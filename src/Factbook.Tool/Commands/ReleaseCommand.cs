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
        var command = new Command("release", "Writes ids.lock with new ids, code names and enum numbers, and lists the changes.")
        {
            folder, since,
        };
        command.SetAction(parsed =>
        {
            Compilation? before = null;
            if (parsed.GetValue(since) is { } old)
            {
                before = Dataset.Compile(old, terminal);
                if (before is null)
                {
                    return ExitCode.Errors;
                }
            }

            return Release(DatasetFolder.Read(parsed.GetValue(folder)!), before, terminal);
        });
        return command;
    }

    private static int Release(DatasetFolder folder, Compilation? before, Terminal terminal)
    {
        (Compilation compilation, CheckResult result) = Checker.Check(folder);
        LockUpdate update = LockUpdater.Update(compilation.Schema, compilation.Files, compilation.Released);
        if (compilation.HasErrors || update.Text is null)
        {
            TextReport.Write(result, terminal with { Output = terminal.Error, UsesColour = false });
            return ExitCode.Errors;
        }

        string path = Path.Combine(folder.Folder, DatasetFolder.LockFile);
        new OutputTarget(path, force: true).WriteFile(file => File.WriteAllText(file, update.Text));
        if (before is not null)
        {
            ChangeList.Write(ChangeList.Between(before, compilation), terminal);
        }

        string[] known = [.. compilation.Released.Tables.SelectMany(table => table.Ids).Select(locked => locked.Id)];
        int added = compilation.Dataset.Keys.SelectMany(table => table.Ids).Except(known, StringComparer.Ordinal).Count();
        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{SourceFile.Shown(path)}: {added} new ids, {known.Length} released before"));
        return ExitCode.Success;
    }
}
