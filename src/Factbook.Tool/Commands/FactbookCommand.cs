using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Data.Common;
using System.IO;
using Factbook.Tool.Console;

namespace Factbook.Tool.Commands;

/// <summary>The whole command: parses arguments, runs a subcommand, and turns what goes wrong into one line.</summary>
internal sealed class FactbookCommand(Terminal terminal)
{
    /// <summary>Runs the command.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <returns>The exit code, one of <see cref="ExitCode"/>.</returns>
    public int Run(params string[] arguments)
    {
        try
        {
            int exitCode = Dispatch(arguments);
            Flush();
            return exitCode;
        }
        catch (Exception exception) when (exception is ToolException or IOException or UnauthorizedAccessException or DbException)
        {
            Say("factbook: " + exception.Message.ReplaceLineEndings(" "));
            return ExitCode.Unusable;
        }
#pragma warning disable CA1031 // What nobody has foreseen is a fault of the command; the line says so, and where it was.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Say($"factbook: a fault of factbook itself, please report it: {exception.ToString().ReplaceLineEndings(" ")}");
            return ExitCode.Fault;
        }
    }

    private void Say(string line)
    {
        try
        {
            terminal.Progress("");
            terminal.Error.WriteLine(line);
            Flush();
        }
        catch (IOException)
        {
            // A stream is full or closed: there is nobody left to tell, but for the exit code.
        }
    }

    private void Flush()
    {
        terminal.Error.Flush();
        terminal.Output.Flush();
    }

    private int Dispatch(string[] arguments)
    {
        // Not the library's RootCommand, which is called what the process is called.
        var root = new Command("factbook", "Checks, exports and documents datasets of curated YAML facts.")
        {
            HelpWithExamples.Option(),
            new VersionOption(),
            CheckCommand.Create(terminal),
            ExportCommand.Create(terminal),
            CodebookCommand.Create(terminal),
            ChartCommand.Create(terminal),
            SiteCommand.Create(terminal),
            ShowCommand.Create(terminal),
            SearchCommand.Create(terminal),
            CiteCommand.Create(terminal),
            DiffCommand.Create(terminal),
            ReleaseCommand.Create(terminal),
            NewCommand.Create(terminal),
            FormatCommand.Create(terminal),
            LinksCommand.Create(terminal),
            InitCommand.Create(terminal),
            ImportCommand.Create(terminal),
            SchemaCommand.Create(terminal),
        };
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            // The last error is about what was typed, the ones before it follow from that.
            string error = parsed.Errors[^1].Message;
            throw new ToolException($"{error} See '{Path(parsed.CommandResult)} --help'.");
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static string Path(CommandResult result) =>
        result.Parent is not null ? "factbook " + result.Command.Name : "factbook";
}
