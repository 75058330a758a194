using System.CommandLine;
using Factbook.Tool.Console;
using Factbook.Tool.Export;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook show</c>: one fact with its citations, claims and disputes.</summary>
internal static class ShowCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("name") { Description = "The id, the code name or a name of the record.", HelpName = "ID | NAME" };
        Option<string> folder = CommonArguments.FolderOption();
        var command = new Command("show", "Shows a fact with what bears it out and what sources differ in.")
        {
            name, folder,
        };
        command.SetAction(parsed =>
        {
            if (Dataset.Load(parsed.GetValue(folder)!, terminal) is not { } dataset)
            {
                return ExitCode.Errors;
            }

            var facts = new FactIndex(dataset);
            if (FactCommands.FindOne(parsed.GetValue(name)!, facts, terminal) is not { } found)
            {
                return ExitCode.Errors;
            }

            new FactPage(facts, terminal).Write(found.Table, found.Fact);
            return ExitCode.Success;
        });
        return command;
    }
}
