using System.CommandLine;
using System.Globalization;
using System.Linq;
using Factbook.Compiler;
using Factbook.Tool.Console;
using Factbook.Tool.Export;
using Factbook.Tool.Output;
using Factbook.Tool.Site;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook site</c>: the dataset as pages that people look at.</summary>
internal static class SiteCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = CommonArguments.Folder();
        Option<string> output = CommonArguments.Output("The folder to write.");
        Option<bool> force = CommonArguments.Force();
        var command = new Command("site", "Writes pages to look at: facts, tables, disputes, sources, charts and a search.")
        {
            folder, output, force,
        };
        command.SetAction(parsed =>
        {
            if (Dataset.Compile(parsed.GetValue(folder)!, terminal) is not { } compilation)
            {
                return ExitCode.Errors;
            }

            string path = parsed.GetValue(output)!;
            terminal.Progress("Writing ...");
            int pages = Write(compilation, new OutputTarget(path, parsed.GetValue(force)));
            terminal.Progress("");
            int records = compilation.Dataset.Tables.Sum(table => table.Rows.Count);
            terminal.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{records} records on {pages} pages: {path}/index.html"));
            return ExitCode.Success;
        });
        return command;
    }

    private static int Write(Compilation compilation, OutputTarget target)
    {
        int pages = 0;
        target.WriteFolder(
            SiteWriter.Extensions, path => pages = SiteWriter.Write(new SiteData(compilation), path), SiteWriter.Folders);
        return pages;
    }
}
