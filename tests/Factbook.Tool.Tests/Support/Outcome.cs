using System;
using System.Linq;

namespace Factbook.Tool.Tests.Support;

/// <summary>What a run of the command left behind.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of the output.</summary>
    public string[] Lines => [.. Output.Split('\n').SkipLast(1)];

    /// <summary>The line that does not depend on the folder in which the test works.</summary>
    public Outcome Without(string folder) => this with
    {
        Output = Output.Replace(folder, "DIR", StringComparison.Ordinal),
        Error = Error.Replace(folder, "DIR", StringComparison.Ordinal),
    };
}
