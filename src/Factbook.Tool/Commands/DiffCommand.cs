using System.CommandLine;
using Factbook.Compiler;
using Factbook.Tool.Console;
using Factbook.Tool.Export;
using Factbook.Tool.Releases;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook diff</c>: what distinguishes two versions of a dataset.</summary>
internal static class DiffCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var old = new Argument<string>("old") { Description = "The folder of the older version.", HelpName = "OLD" };
        var @new = new Argument<string>("new") { Description = "The folder of the newer version.", HelpName = "NEW" };
        var command = new Command("diff", "Lists what was added, changed and removed, and the version step it implies.")
        {
            old, @new,
        };
        command.SetAction(parsed =>
        {
            Compilation? before = Dataset.Compile(parsed.GetValue(old)!, terminal);
            Compilation? after = Dataset.Compile(parsed.GetValue(@new)!, terminal);
            if (before is null || after is null)
            {
                return ExitCode.Errors;
            }

            ChangeList.Between(before, after).Write(terminal);
            return ExitCode.Success;
        });
        return command;
    }
}
