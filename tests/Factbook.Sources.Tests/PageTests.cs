using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SourceMetrics;
using Xunit;

namespace Factbook.Sources.Tests;

/// <summary>The pages for contributors name files and folders that exist.</summary>
public sealed partial class PageTests
{
    private static readonly HashSet<string> FileNames =
        [.. Repository.SourceFiles.Select(file => file.Split('/')[^1])];

    // The pages leave out what all folders of a part have in common.
    private static readonly string[] Roots =
        ["", "generators/Factbook.", "generators/Factbook.Compiler/", "generators/Factbook.Generator/", "src/Factbook/", "src/Factbook.Tool/", "docs/", "tests/", "tests/Factbook.Compiler.Tests/", "benchmarks/Factbook.Benchmarks/"];

    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/architecture.md")]
    [InlineData("docs/contributing/ten-changes.md")]
    public void Everything_that_is_named_is_there(string page)
    {
        string[] named = [.. Named().Matches(Repository.Read(page)).Select(match => match.Groups[1].Value).Distinct()];

        Assert.True(named.Length > 5, $"{named.Length} names in {page}");
        Assert.DoesNotContain(named, name => !Exists(name));
    }

    [GeneratedRegex("`([A-Za-z][A-Za-z./-]*(?:/[A-Za-z.-]*|\\.cs))`")]
    private static partial Regex Named();

    private static bool Exists(string name) => FileNames.Contains(name) || Roots.Any(root =>
        Path.Combine(Repository.Folder, root + name.TrimEnd('/')) is var path
        && (Path.Exists(path) || File.Exists(path + ".cs")));
}
