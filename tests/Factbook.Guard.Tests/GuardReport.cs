using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Factbook.Guard.Tests.Comparing;
using Factbook.Guard.Tests.Running;
using Factbook.Guard.Tests.Shrinking;
using Factbook.Guard.Tests.Writing;
using Xunit;
using Xunit.Abstractions;

namespace Factbook.Guard.Tests;

/// <summary>What a run over many seeds amounts to.</summary>
/// <param name="results">What became of each case.</param>
/// <param name="coverage">What was read.</param>
internal sealed class GuardReport(IReadOnlyList<GuardResult> results, Coverage coverage)
{
    private const int CasesInOneAssembly = 20;
    private const int LeastAccepted = 60;
    private const int MostShown = 3;

    /// <summary>Runs the cases of seeds.</summary>
    /// <param name="seeds">The seeds.</param>
    /// <param name="commands">How many of the tool's commands are run for each; they take turns.</param>
    public static GuardReport Of(IEnumerable<int> seeds, int commands)
    {
        var coverage = new Coverage();
        return new GuardReport(
            [
                .. seeds.Chunk(CasesInOneAssembly).AsParallel().AsOrdered().SelectMany(
                    some => new GuardRun(coverage, commands).Run([.. some.Select(GuardCase.Of)])),
            ],
            coverage);
    }

    /// <summary>The percentage of the cases that the checker accepts.</summary>
    private int Accepted => 100 * results.Count(result => result.IsAccepted) / results.Count;

    /// <summary>The seeds, the share that is accepted, why others are refused, and the coverage.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{results.Count} cases, {results[0].Case.Name} to {results[^1].Case.Name}: ");
        text.Append(CultureInfo.InvariantCulture, $"{Accepted} % are accepted.\n");
        foreach (IGrouping<string, GuardResult> group in results
            .SelectMany(result => result.Rules, (result, rule) => (result, rule))
            .GroupBy(entry => entry.rule, entry => entry.result))
        {
            GuardResult first = group.First();
            string example = first.Refusals.First(refusal => refusal.Contains(group.Key, StringComparison.Ordinal));
            text.Append(CultureInfo.InvariantCulture, $"  {group.Key} refuses {group.Count()}, such as {first.Case.Name}: {example}\n");
        }

        return text.Append(coverage).ToString();
    }

    /// <summary>Prints the report, and demands what the guard is for.</summary>
    /// <param name="output">Where it is printed.</param>
    public void AssertGood(ITestOutputHelper output)
    {
        output.WriteLine(ToString());
        AssertFaultless();
        if (!SeedRange.IsGiven)
        {
            AssertMeaning();
        }
    }

    /// <summary>Fails where a case has a fault; what has one is made smaller first.</summary>
    public void AssertFaultless()
    {
        GuardResult[] faults = [.. results.Where(result => result.Fault is not null)];
        if (faults.Length == 0)
        {
            return;
        }

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{faults.Length} of {results.Count} cases fail.");
        foreach (IGrouping<string, GuardResult> kind in faults.GroupBy(fault => fault.Kind))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {kind.Key}: {string.Join(", ", kind.Select(fault => fault.Case.Name).Take(20))}");
        }

        foreach (GuardResult smallest in faults.DistinctBy(fault => fault.Kind).Take(MostShown).Select(Shrinker.Shrink))
        {
            text.Append("\n\n").Append(smallest).Append("--- kept in ").Append(Keep(smallest.Case));
        }

        Assert.Fail(text.ToString());
    }

    // Enough is accepted, and every construct was read in every context.
    private void AssertMeaning()
    {
        Assert.True(Accepted >= LeastAccepted, $"{Accepted} % of the cases are accepted.");
        Assert.True(coverage.Empty.Count == 0, "Nothing was read of:\n" + string.Join('\n', coverage.Empty));
    }

    // In the form of the folders under Fixtures, where what was mended belongs.
    private static string Keep(GuardCase guarded)
    {
        string folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "failures", guarded.Name)).FullName;
        File.WriteAllText(Path.Combine(folder, "schema.yaml"), guarded.Files.Schema);
        File.WriteAllText(Path.Combine(folder, "data.yaml"), guarded.Files.Data);
        File.WriteAllLines(
            Path.Combine(folder, "facts.jsonl"),
            guarded.Dataset.Tables.SelectMany(table => table.Rows).Select(row => ExpectedJson.Of(row.Object)));
        return folder;
    }
}
