using System.CommandLine;
using System.Globalization;
using Factbook.Compiler.Schema;
using Factbook.Tool.Checking;
using Factbook.Tool.Console;
using Factbook.Tool.Export;
using Factbook.Tool.Export.JsonSchema;
using Factbook.Tool.Input;
using Factbook.Tool.Scaffold;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook schema</c>: completion in editors, and the JSON Schema of a class.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = CommonArguments.Folder();
        Option<string> schema = new("--schema")
        {
            Description = "With --class: a schema in a file of its own, of which the JSON Schema of a class is shown.",
            HelpName = "FILE",
        };
        Option<string> className = new("--class")
        {
            Description = "With --schema: the class; JSON that the schema takes is an instance of it to 'factbook check --class'.",
            HelpName = "NAME",
        };
        var command = new Command("schema", "Writes the schema that editors complete from, and points every file of data to it.")
        {
            folder, schema, className,
        };
        command.SetAction(parsed => (parsed.GetValue(schema), parsed.GetValue(className)) switch
        {
            (null, null) => Point(parsed.GetValue(folder)!, terminal),
            ({ } file, { } name) => Show(SchemaFile.Read(file), name, terminal),
            _ => throw new ToolException("--schema and --class go together."),
        });
        return command;
    }

    private static int Point(string folder, Terminal terminal)
    {
        DatasetFolder dataset = DatasetFolder.Read(folder);
        int changed = EditorSchemas.Write(dataset, Checker.SchemaOf(dataset));
        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{dataset.Data.Count} files of data, {changed} of them pointed anew"));
        return ExitCode.Success;
    }

    private static int Show(SchemaFile file, string className, Terminal terminal)
    {
        (SchemaModel schema, ClassDefinition definition) = Checker.ClassOf(file, className);
        var unsaid = new Unsaid();
        terminal.Output.Write(JsonSchemas.OfInstances(schema, definition, unsaid));
        foreach (string remark in unsaid.Lines)
        {
            terminal.Error.WriteLine("not said: " + remark);
        }

        return ExitCode.Success;
    }
}
