using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Factbook.Tool.Console;
using Factbook.Tool.Export;
using Factbook.Tool.Facts;
using Factbook.Tool.Html;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook search</c>: the records that hold some words.</summary>
internal static class SearchCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string[]>("words")
        {
            Description = "What to look for in ids, names and summaries; a record has to hold all of it.",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "WORDS",
        };
        Option<string> folder = CommonArguments.FolderOption();
        var command = new Command("search", "Lists the records that hold some words.") { words, folder };
        command.SetAction(parsed =>
        {
            if (Dataset.Load(parsed.GetValue(folder)!, terminal) is not { } dataset)
            {
                return ExitCode.Errors;
            }

            IReadOnlyList<(string Table, Fact Fact)> found =
                new FactSearch(new FactIndex(dataset)).Holding(parsed.GetValue(words)!);
            int width = found.Select(entry => entry.Fact.Id.Length).DefaultIfEmpty().Max();
            foreach ((_, Fact fact) in found)
            {
                string text = ShownText.Of(fact.Text("summary") ?? fact.Label);
                terminal.Output.WriteLine($"{terminal.Paint(Colour.Cyan, fact.Id.PadRight(width))}  {text}");
            }

            return found.Count > 0 ? ExitCode.Success : ExitCode.Errors;
        });
        return command;
    }
}
