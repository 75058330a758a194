using System;
using System.Linq;
using Xunit;

namespace Factbook.Packages.Tests.Support;

/// <summary>What a finished command left.</summary>
/// <param name="Command">The command.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Errors">Its standard error.</param>
internal sealed record CommandResult(string Command, int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of the output that hold a text.</summary>
    public string[] LinesWith(string text) =>
        [.. Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(text, StringComparison.Ordinal)).Distinct()];

    /// <summary>Asserts that the command succeeded.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command}\nended with {ExitCode}\n{Output}\n{Errors}");
        return this;
    }

    /// <summary>Asserts that a build succeeded and that it warned of nothing.</summary>
    public CommandResult SucceededQuietly()
    {
        Succeeded();
        Assert.Empty(LinesWith("warning "));
        return this;
    }

    /// <summary>Asserts that a build failed, with one error.</summary>
    /// <returns>The line of the error.</returns>
    public string FailedWithOneError()
    {
        Assert.True(ExitCode != 0, $"{Command}\nsucceeded, which it should not\n{Output}");
        return Assert.Single(LinesWith(": error "));
    }
}
