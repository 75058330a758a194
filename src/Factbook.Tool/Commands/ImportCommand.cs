using System.CommandLine;
using System.Linq;
using Factbook.Tool.Console;
using Factbook.Tool.Import;
using Factbook.Tool.Import.Update;
using Factbook.Tool.Input;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook import</c>: a dataset from files of data.</summary>
internal static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Files of CSV, JSON, JSON Lines or YAML; each holds one table or several.",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "FILE...",
        };
        Option<string> output = CommonArguments.Output("The folder of the project to make, or of the dataset to bring up to date.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Shows what would be made, and writes nothing." };
        var prune = new Option<bool>("--prune") { Description = "Takes records away that are not in the file any more, with tombstones for released ones." };
        Option<string> schema = ImportOption.Text("--schema", "FILE", "A schema that exists, for a new dataset; nothing is inferred then.");
        Option<string> guesses = ImportOption.Text("--guesses", "PATH", "A file for the list of guesses as CSV.");
        var rules = new ImportRuleOptions();
        var source = new ImportSourceOptions();
        var input = new ImportInputOptions();
        var command = new Command("import", "Makes a dataset of files: an inferred schema, the records, their source, and a project.")
        {
            files, output, dryRun, guesses, schema, prune,
        };
        foreach (Option option in rules.All.Concat(input.All).Concat(source.All))
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(
            new ImportRequest
            {
                Files = parsed.GetValue(files)!,
                Out = parsed.GetValue(output)!,
                IsDryRun = parsed.GetValue(dryRun),
                IsPruning = parsed.GetValue(prune),
                Schema = parsed.GetValue(schema),
                Guesses = parsed.GetValue(guesses),
                Rules = rules.Read(parsed),
                Input = input.Read(parsed),
                Source = source.Read(parsed),
            },
            terminal));
        return command;
    }

    private static int Run(ImportRequest request, Terminal terminal)
    {
        if (!DatasetFolder.IsDataset(request.Out))
        {
            return new ImportRun(request, terminal).Run();
        }

        return request.Schema is null
            ? new UpdateRun(request, terminal).Run()
            : throw new ToolException($"'{request.Out}' is a dataset and keeps its own schema; --schema is for new ones.");
    }
}
