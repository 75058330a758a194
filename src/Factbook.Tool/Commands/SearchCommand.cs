using System;
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
            Description = "What to look for in names, titles and texts: words, drone* for all that begin so, \"a b\" for words "
                + "behind one another. Records that hold more of it come first, and of these the best.",
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

            Fact[] found = [.. Find(dataset, string.Join(' ', parsed.GetValue(words)!))];
            int width = found.Select(fact => fact.Key.Length).DefaultIfEmpty().Max();
            foreach (Fact fact in found)
            {
                string text = ShownText.Of(fact.Text("summary") ?? fact.Label);
                terminal.WriteText($"{terminal.Paint(Colour.Cyan, fact.Key)}{new string(' ', width - fact.Key.Length)}  {text}", width + 2);
            }

            return found.Length > 0 ? ExitCode.Success : ExitCode.Errors;
        });
        return command;
    }

    private static IEnumerable<Fact> Find(Dataset dataset, string query)
    {
        try
        {
            return new TextIndex(dataset).Find(query).Select(found => new Fact(found.Row, dataset.Schema));
        }
        catch (ArgumentException)
        {
            throw new ToolException("There are too many words: a query has at most 64 words.");
        }
    }
}
