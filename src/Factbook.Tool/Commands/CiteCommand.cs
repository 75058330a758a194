using System.CommandLine;
using Factbook.Compiler.Binding;
using Factbook.Tool.Console;
using Factbook.Tool.Export;
using Factbook.Tool.Facts;
using Factbook.Tool.Html;
using Factbook.Tool.References;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook cite</c>: a reference to a fact, a source or the dataset.</summary>
internal static class CiteCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string?>("name")
        {
            Description = "The id or a name of a fact or a source; the dataset where nothing is named.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "ID",
        };
        Option<string> folder = CommonArguments.FolderOption();
        Option<string> format = new("--format")
        {
            Description = "How the reference is written.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "bibtex", "csl-json");
        var command = new Command("cite", "Writes a reference to a fact, a source or the dataset.")
        {
            name, folder, format,
        };
        command.SetAction(parsed =>
        {
            if (Dataset.Load(parsed.GetValue(folder)!, terminal) is not { } dataset
                || Find(dataset, parsed.GetValue(name), terminal) is not { } reference)
            {
                return ExitCode.Errors;
            }

            terminal.Output.WriteLine(parsed.GetValue(format) switch
            {
                "bibtex" => BibTex.Write(reference),
                "csl-json" => CslJson.Write(reference),
                _ => ShownText.Of(reference.Text),
            });
            return ExitCode.Success;
        });
        return command;
    }

    private static Reference? Find(Dataset dataset, string? name, Terminal terminal)
    {
        if (name is null)
        {
            return Reference.OfDataset(dataset.Schema);
        }

        var facts = new FactIndex(dataset);
        return FactCommands.FindOne(name, facts, terminal) is not { } found
            ? null
            : found.Fact.ClassName == CoreNames.Source
                ? Reference.OfSource(found.Fact, facts)
                : Reference.OfFact(found.Fact, dataset.Schema);
    }
}
