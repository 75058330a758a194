using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Factbook.Tool.Console;
using Factbook.Tool.Curating;
using Factbook.Tool.Input;
using Factbook.Tool.Output;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook fmt</c>: lays files out in one way and changes no meaning.</summary>
internal static class FormatCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = CommonArguments.Folder();
        Option<bool> check = new("--check") { Description = "Writes nothing; says which files would change." };
        var command = new Command("fmt", "Lays the files of a dataset out in one way, and changes nothing of what they say.") { folder, check };
        command.SetAction(parsed =>
        {
            DatasetFolder dataset = DatasetFolder.Read(parsed.GetValue(folder)!);
            bool isDry = parsed.GetValue(check);
            SourceFile[] files = [.. dataset.Schema.Concat(dataset.Data)];
            (int changed, int left) = (0, 0);
            foreach (SourceFile file in files)
            {
                string? text = Layout.Of(file.Text);
                if (text is null)
                {
                    left++;
                    terminal.Error.WriteLine($"{file.Path}: left as it is; 'factbook check' says why, or its form has no other");
                }
                else if (text != file.Text)
                {
                    changed++;
                    terminal.Output.WriteLine(file.Path);
                    if (!isDry)
                    {
                        new OutputTarget(file.Path, force: true).WriteFile(path => File.WriteAllText(path, text));
                    }
                }
            }

            string words = isDry ? "would be laid out anew" : "laid out anew";
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Length} files, {changed} of them {words}"));
            return left > 0 || (isDry && changed > 0) ? ExitCode.Errors : ExitCode.Success;
        });
        return command;
    }
}
