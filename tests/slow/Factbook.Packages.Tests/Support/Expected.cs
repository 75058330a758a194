using System;
using System.Text.RegularExpressions;
using Xunit;

namespace Factbook.Packages.Tests.Support;

/// <summary>What the program SameFacts prints, whatever it runs on.</summary>
internal static partial class Expected
{
    private static string? _first;

    /// <summary>
    /// Asserts that the facts are those that the YAML states, where they are few enough to be written here, and that the count
    /// and the hash of all facts are those that the first form of the program showed.
    /// </summary>
    public static void AssertShownBy(CommandResult run)
    {
        string[] lines = run.Output.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n').Split('\n');
        Assert.Equal(7, lines.Length);
        Assert.Equal("2023-02-28/2023-03-02", lines[0]);
        Assert.EndsWith(" Lukashenka to China", lines[1], StringComparison.Ordinal);
        Assert.Equal("4.77 bn USD", lines[2]);
        Assert.Equal("True", lines[4]);
        Assert.Matches(CountAndHash(), lines[6]);

        _first ??= run.Output;
        Assert.Equal(_first, run.Output);
    }

    [GeneratedRegex("^[1-9][0-9]+ [0-9a-f]{64}$")]
    private static partial Regex CountAndHash();
}
