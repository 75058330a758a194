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
        var command = new Command("codebook", "Describes tables, slots, values, coverage and disputes.")
        {
            folder, to, output, force,
        };
        command.SetAction(parsed =>
        {
            if (Dataset.Load(parsed.GetValue(folder)!, terminal) is not { } dataset)
            {
                return ExitCode.Errors;
            }

            IReadOnlyList<Block> blocks = CodebookBuilder.Build(dataset);
            string text = parsed.GetValue(to) == "md"
                ? MarkdownWriter.Write(blocks)
                : HtmlWriter.Write(CodebookBuilder.Title(dataset), blocks);
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
}
