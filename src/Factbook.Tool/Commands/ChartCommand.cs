using System.CommandLine;
using System.IO;
using Factbook.Tool.Charts;
using Factbook.Tool.Console;
using Factbook.Tool.Export;
using Factbook.Tool.Output;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook chart</c>: a picture of the dataset.</summary>
internal static class ChartCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var kind = new Argument<string>("kind") { Description = "What is drawn.", HelpName = "timeline | trade" };
        kind.AcceptOnlyFromAmong("timeline", "trade");
        Argument<string> folder = CommonArguments.Folder();
        Option<string> output = CommonArguments.Output("The file to write.");
        Option<bool> force = CommonArguments.Force();
        var command = new Command("chart", "Draws what happened when, or what trade is said to have been, as an SVG.")
        {
            kind, folder, output, force,
        };
        command.SetAction(parsed =>
        {
            if (Dataset.Load(parsed.GetValue(folder)!, terminal) is not { } dataset)
            {
                return ExitCode.Errors;
            }

            string svg = parsed.GetValue(kind) == "timeline"
                ? TimelineChart.Svg(dataset, null) ?? throw new ToolException("No record has a date to draw.")
                : TradeChart.Svg(dataset, null)
                    ?? throw new ToolException("No records have amounts to draw; the schema marks them with factbook_chart.");
            new OutputTarget(parsed.GetValue(output)!, parsed.GetValue(force))
                .WriteFile(file => File.WriteAllText(file, svg));
            return ExitCode.Success;
        });
        return command;
    }
}
