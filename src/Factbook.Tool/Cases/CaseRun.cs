using System;
using System.IO;
using System.Text;
using Factbook.Compiler.Schema;
using Factbook.Tool.Console;

namespace Factbook.Tool.Cases;

/// <summary><c>factbook check --cases</c>: one verdict for each line, whatever the line holds.</summary>
internal static class CaseRun
{
    /// <summary>Judges every line of a file that is not blank.</summary>
    /// <exception cref="ToolException">There is no such file.</exception>
    public static int Run(string path, SchemaMode? mode, Terminal terminal)
    {
        if (!File.Exists(path))
        {
            throw new ToolException($"There is no file '{path}'.");
        }

        foreach (string line in File.ReadLines(path, Encoding.UTF8))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                terminal.Output.WriteLine(Judge(line, mode));
            }
        }

        return ExitCode.Success;
    }

    private static string Judge(string line, SchemaMode? mode)
    {
        string id = "null";
        try
        {
            using var conformanceCase = ConformanceCase.Parse(line);
            id = conformanceCase.Id;
            return CaseJudge.Judge(conformanceCase, mode).ToJson();
        }
#pragma warning disable CA1031 // A run judges thousands of lines from others; none of them may end it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return CaseOutcome.Unusable(id, exception.Message).ToJson();
        }
    }
}
