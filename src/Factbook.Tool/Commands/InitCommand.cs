using System.CommandLine;
using System.IO;
using System.Linq;
using Factbook.Tool.Checking;
using Factbook.Tool.Console;
using Factbook.Tool.Input;
using Factbook.Tool.Scaffold;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook init</c>: a new dataset with a project that builds.</summary>
internal static class InitCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The folder to make; its name, in letters and digits, becomes that of the dataset.",
            HelpName = "DIR",
        };
        var command = new Command("init", "Begins a dataset: schema, source, fact, editor settings and a project.")
        {
            folder,
        };
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(folder)!;
            if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
            {
                throw new ToolException($"'{path}' is not an empty folder.");
            }

            foreach ((string name, string text) in StarterFiles.Of(DatasetName.Of(path)))
            {
                string file = Path.Combine(path, name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
            }

            DatasetFolder dataset = DatasetFolder.Read(path);
            EditorSchemas.Write(dataset, Checker.SchemaOf(dataset));
            terminal.Output.WriteLine(
                $"{path}: a dataset with one fact. 'factbook check {path}' checks it, 'dotnet build {path}' compiles it.");
            return ExitCode.Success;
        });
        return command;
    }
}
