using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Factbook.Tool.Console;
using Factbook.Tool.Export;
using Factbook.Tool.Output;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook export</c>: the dataset in the formats of data people.</summary>
internal static class ExportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = CommonArguments.Folder();
        Option<string> to = new("--to")
        {
            Description = "csv: a data package; jsonl: JSON Lines; sqlite: a database; parquet: typed columns; postgres: a script "
                + "for psql; json-schema: schemas for editors and validators; statements: one flat table of who says what; "
                + "jsonld: linked data; linkml: the schema in one file.",
            Required = true,
        };
        to.AcceptOnlyFromAmong(Exporter.Formats);
        Option<string> output = CommonArguments.Output("The folder (csv, jsonl, parquet, json-schema) or the file (the others) to write.");
        Option<bool> force = CommonArguments.Force();
        var command = new Command("export", "Writes the dataset in the formats of data people.")
        {
            folder, to, output, force,
        };
        command.SetAction(parsed =>
        {
            if (Dataset.Load(parsed.GetValue(folder)!, terminal) is not { } dataset)
            {
                return ExitCode.Errors;
            }

            string path = parsed.GetValue(output)!;
            IReadOnlyList<string> unsaid = Exporter.Export(
                dataset, parsed.GetValue(to)!, new OutputTarget(path, parsed.GetValue(force)), terminal.Progress);
            terminal.Progress("");
            int rows = Exporter.Counts(dataset).Sum(table => table.Rows);
            terminal.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{rows} records of {dataset.Model.Tables.Count} tables: {path}"));
            foreach (string remark in unsaid)
            {
                terminal.Output.WriteLine("not said: " + remark);
            }

            return ExitCode.Success;
        });
        return command;
    }
}
