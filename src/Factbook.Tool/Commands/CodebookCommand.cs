using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using Factbook.Tool.Codebook;
using Factbook.Tool.Console;
using Factbook.Tool.Export;
using Factbook.Tool.Output;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook codebook</c>: what the dataset holds, for readers.</summary>
internal static class CodebookCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = CommonArguments.Folder();
        Option<string> to = new("--to")
        {
            Description = "Markdown, or a page of HTML.",
            DefaultValueFactory = _ => "md",
        };
        to.AcceptOnlyFromAmong("md", "html");
        Option<string> output = CommonArguments.Output("The file to write; the output where it is not named.");
        output.Required = false;
        Option<bool> force = CommonArguments.Force();
        Option<bool> core = new("--core")
        {
            Description = "Describes factbook:core, which every dataset imports, and what it brings in C#, in place of a dataset.",
        };
        var command = new Command("codebook", "Describes tables, slots, values, coverage and disputes.")
        {
            folder, to, output, force, core,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(core) && parsed.GetResult(folder) is { Implicit: false })
            {
                throw new ToolException("--core takes no folder.");
            }

            if (PageOf(parsed.GetValue(core) ? null : parsed.GetValue(folder)!, terminal) is not (var title, var blocks))
            {
                return ExitCode.Errors;
            }

            string text = parsed.GetValue(to) == "md" ? MarkdownWriter.Write(blocks) : HtmlWriter.Write(title, blocks);
            if (parsed.GetValue(output) is { } path)
            {
                new OutputTarget(path, parsed.GetValue(force)).WriteFile(file => File.WriteAllText(file, text));
            }
            else
            {
                terminal.Output.Write(text);
            }

            return ExitCode.Success;
        });
        return command;
    }
    // Of the core where no folder is named; nothing where the dataset has errors.
    private static (string Title, IReadOnlyList<Block> Blocks)? PageOf(string? folder, Terminal terminal) => folder is null
        ? (CorePage.Title, CorePage.Build())
        : Dataset.Load(folder, terminal) is { } dataset ? (CodebookBuilder.Title(dataset), CodebookBuilder.Build(dataset)) : null;
}
