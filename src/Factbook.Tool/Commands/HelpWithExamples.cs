using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;

namespace Factbook.Tool.Commands;

/// <summary>The library's help, followed by examples.</summary>
internal static class HelpWithExamples
{
    /// <summary>The option <c>--help</c> of a command and its subcommands.</summary>
    public static HelpOption Option()
    {
        var help = new HelpOption();
        help.Action = new Action((HelpAction)help.Action!);
        return help;
    }

    private sealed class Action(HelpAction inner) : SynchronousCommandLineAction
    {
        /// <summary>Help is for those who do not know yet what a command requires.</summary>
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            int result = inner.Invoke(parseResult);
            TextWriter output = parseResult.InvocationConfiguration.Output;
            Command command = parseResult.CommandResult.Command;
            output.WriteLine("Examples:");
            foreach (Example example in Example.All.Where(example => command.Subcommands.Count > 0 || example.Command == command.Name))
            {
                output.WriteLine("  " + example.Line);
                output.WriteLine("      " + example.Meaning);
            }

            return result;
        }
    }
}
