using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using Factbook.Tool.Console;
using Factbook.Tool.Curating;
using Factbook.Tool.Export;
using Factbook.Tool.Html;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook links</c>: addresses that are dead or were never tried. Nothing here reaches the network.</summary>
internal static class LinksCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = CommonArguments.Folder();
        Option<string?> results = new("--results")
        {
            Description = "What a checker of links found: CSV with the columns url, status and tried.",
            HelpName = "FILE",
        };
        var command = new Command("links", "Lists the addresses of a dataset; with results, those that are dead or were never tried.")
        {
            folder, results,
        };
        command.SetAction(parsed =>
        {
            if (Dataset.Load(parsed.GetValue(folder)!, terminal) is not { } dataset)
            {
                return ExitCode.Errors;
            }

            IReadOnlyList<(string Address, IReadOnlyList<string> Records)> addresses = Addresses.Of(dataset);
            return parsed.GetValue(results) is { } file
                ? Compare(addresses, LinkResults.Read(file), terminal)
                : List(addresses, terminal);
        });
        return command;
    }

    private static int List(IReadOnlyList<(string Address, IReadOnlyList<string> Records)> addresses, Terminal terminal)
    {
        foreach ((string address, _) in addresses)
        {
            terminal.Output.WriteLine(address);
        }

        return ExitCode.Success;
    }

    private static int Compare(
        IReadOnlyList<(string Address, IReadOnlyList<string> Records)> addresses,
        IReadOnlyDictionary<string, LinkResult> results,
        Terminal terminal)
    {
        (int dead, int untried) = (0, 0);
        foreach ((string address, IReadOnlyList<string> records) in addresses)
        {
            bool isTried = results.TryGetValue(address, out LinkResult? result);
            if (isTried && result!.IsAlive)
            {
                continue;
            }

            dead += isTried ? 1 : 0;
            untried += isTried ? 0 : 1;
            string state = !isTried ? "not tried" : result!.Tried.Length == 0 ? $"dead ({result.Status})" : $"dead ({result.Status}, {result.Tried})";
            terminal.Output.WriteLine($"{ShownText.Of(state)}  {ShownText.Of(address)}  {string.Join(" ", records)}");
        }

        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{addresses.Count} addresses: {dead} dead, {untried} not tried"));
        return dead == 0 ? ExitCode.Success : ExitCode.Errors;
    }
}
