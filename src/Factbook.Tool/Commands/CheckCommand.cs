using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Factbook.Compiler;
using Factbook.Compiler.Schema;
using Factbook.Tool.Cases;
using Factbook.Tool.Checking;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Console;
using Factbook.Tool.Input;
using Factbook.Tool.Scaffold;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook check</c>: what a build would say.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string[]> _paths = new("paths")
    {
        Description = "The folder of the dataset (the current one where it is not named); with --schema, files of data.",
        Arity = ArgumentArity.ZeroOrMore,
        HelpName = "DIR | FILE...",
    };

    private readonly Option<string> _schema = new("--schema")
    {
        Description = "A schema in a file of its own; the paths are then files of data.",
        HelpName = "FILE",
    };

    private readonly Option<string> _className = new("--class")
    {
        Description = "With --schema: the class that the one file of data, YAML or JSON, is an instance of.",
        HelpName = "NAME",
    };

    private readonly Option<string> _cases = new("--cases")
    {
        Description = "A file of conformance cases, one JSON object a line; gives one verdict a line.",
        HelpName = "FILE",
    };

    private readonly Option<string> _against = new("--against")
    {
        Description = "A folder of texts: eight words in a row that stand in one of them are a warning.",
        HelpName = "DIR",
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "How problems are written.",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<bool> _lenient = new("--lenient")
    {
        Description = "Reads the schema as LinkML's own tools do: what they accept is a warning.",
    };

    private readonly Option<string[]> _treeRoots = new("--tree-root")
    {
        Description = "A class whose slots are the tables, whether or not the schema marks it so; may be given several times.",
        HelpName = "NAME",
    };

    private readonly Option<bool> _verbose = new("--verbose")
    {
        Description = "Shows every place of what a schema says too often to show it all, and the words that have no effect.",
    };

    private readonly Option<bool> _watch = new("--watch") { Description = "Checks the folder again whenever one of its files changes, until it is interrupted." };

    private CheckCommand() => _format.AcceptOnlyFromAmong(Report.Formats);

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal) => new CheckCommand().Make(terminal);

    private Command Make(Terminal terminal)
    {
        var command = new Command("check", "Says what a build would say: everything wrong with the schema and the data.")
        {
            _paths, _schema, _className, _cases, _against, _format, _lenient, _treeRoots, _verbose, _watch,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var request = new CheckRequest
            {
                Paths = parsed.GetValue(_paths) ?? [],
                Schema = parsed.GetValue(_schema),
                ClassName = parsed.GetValue(_className),
                Cases = parsed.GetValue(_cases),
                Against = parsed.GetValue(_against),
                Format = parsed.GetValue(_format)!,
                Options = new SchemaOptions(parsed.GetValue(_lenient) ? SchemaMode.Lenient : null, new(parsed.GetValue(_treeRoots) ?? [])),
                IsVerbose = parsed.GetValue(_verbose),
            };
            return Task.FromResult(parsed.GetValue(_watch) ? Watch(request, terminal, cancellation) : Run(request, terminal));
        });
        return command;
    }

    private static int Watch(CheckRequest request, Terminal terminal, CancellationToken cancellation)
    {
        if (request is not { Paths.Length: <= 1, Schema: null, ClassName: null, Cases: null, Against: null })
        {
            throw new ToolException("--watch takes the folder of a dataset.");
        }

        new WatchedCheck(request.Paths.FirstOrDefault(".")!, request.Format, terminal).Run(cancellation);
        return ExitCode.Success;
    }

    private static int Run(CheckRequest request, Terminal terminal)
    {
        if (request.Cases is not null)
        {
            return request is { Paths.Length: 0, Schema: null, ClassName: null, Against: null }
                ? CaseRun.Run(request.Cases, request.Options.Mode, terminal)
                : throw new ToolException("--cases stands alone: a case brings its own schema and data.");
        }

        CheckResult result = Check(request, terminal) with { IsVerbose = request.IsVerbose };
        Report.Write(result, request.Format, terminal);
        return result.Errors == 0 ? ExitCode.Success : ExitCode.Errors;
    }

    private static CheckResult Check(CheckRequest request, Terminal terminal)
    {
        return request switch
        {
            { Schema: null, ClassName: not null } => throw new ToolException("--class needs --schema."),
            { Schema: null, Paths.Length: > 1 } => throw new ToolException(
                "One folder is checked at a time; files of data need --schema."),
            { Schema: not null, Against: not null } => throw new ToolException("--against is for the folder of a dataset."),
            { Against: not null } => Checker.CheckAgainst(
                DatasetFolder.Read(request.Paths.FirstOrDefault(".")!), TextFolder.Read(request.Against), terminal),
            { Schema: null } => Check(DatasetFolder.Read(request.Paths.FirstOrDefault(".")!), terminal, request.Options),
            { Paths.Length: 0 } => throw new ToolException("--schema needs at least one file of data."),
            { ClassName: null } => Checker.Check(
                SchemaFile.Read(request.Schema), [.. request.Paths.Distinct().Select(SourceFile.Read)], request.Options),
            { Paths.Length: > 1 } => throw new ToolException("--class takes one file of data."),
            _ => Checker.CheckInstance(
                SchemaFile.Read(request.Schema), request.ClassName, SourceFile.Read(request.Paths[0]), request.Options.Mode),
        };
    }

    private static CheckResult Check(DatasetFolder folder, Terminal terminal, SchemaOptions options)
    {
        (Compilation compilation, CheckResult result) = Checker.Check(folder, terminal, options: options);
        if (result.Errors == 0 && EditorSchemas.FindStale(folder, compilation.Schema) is { } stale)
        {
            terminal.Error.WriteLine(
                $"note: {SourceFile.Shown(stale)}, which editors complete from, is of another schema; 'factbook schema' writes it anew");
        }

        return result;
    }

    private sealed record CheckRequest
    {
        public required string[] Paths { get; init; }

        public string? Schema { get; init; }

        public string? ClassName { get; init; }

        public string? Cases { get; init; }

        public string? Against { get; init; }

        public required string Format { get; init; }

        public required SchemaOptions Options { get; init; }

        public bool IsVerbose { get; init; }
    }
}
