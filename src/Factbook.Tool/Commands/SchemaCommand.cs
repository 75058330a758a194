using System.CommandLine;
using System.Globalization;
using Factbook.Tool.Checking;
using Factbook.Tool.Console;
using Factbook.Tool.Input;
using Factbook.Tool.Scaffold;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook schema</c>: completion in editors.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = CommonArguments.Folder();
        var command = new Command("schema", "Writes the schema that editors complete from, and points every file of data to it.")
        {
            folder,
        };
        command.SetAction(parsed =>
        {
            DatasetFolder dataset = DatasetFolder.Read(parsed.GetValue(folder)!);
            int changed = EditorSchemas.Write(dataset, Checker.SchemaOf(dataset));
            terminal.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{dataset.Data.Count} files of data, {changed} of them pointed anew"));
            return ExitCode.Success;
        });
        return command;
    }
}
