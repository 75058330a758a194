using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Factbook.Guard.Tests.Comparing;
using Factbook.Guard.Tests.Reading;
using Factbook.Guard.Tests.Running;
using Xunit;

namespace Factbook.Guard.Tests;

/// <summary>
/// What failed once. A folder under <c>Fixtures</c> has a schema, data, and <c>facts.jsonl</c>: what every fact must say.
/// </summary>
public sealed class FixtureTests
{
    [Fact]
    public void What_failed_once_is_accepted_compiles_and_reads_back()
    {
        List<string> faults = [];
        var accepted = new Dictionary<GuardFiles, (CheckedFiles Checked, string[] Facts)>();
        foreach (string folder in Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "Fixtures")).Order(StringComparer.Ordinal))
        {
            GuardFiles files = Read(folder);
            var found = new CheckedFiles(files);
            if (found.Refusals.Count == 0)
            {
                accepted.Add(files, (found, File.ReadAllLines(Path.Combine(folder, "facts.jsonl"))));
            }
            else
            {
                faults.Add($"{files.Name} is refused:\n{string.Join('\n', found.Refusals)}");
            }
        }

        Generation[] generated = [.. accepted.Keys.Select(files => Generation.Of(files, TargetPlatform.Running))];
        faults.AddRange(generated.Where(generation => generation.Fault is not null).Select(generation => $"{generation.Files.Name}: {generation.Fault}"));
        (byte[] assembly, Dictionary<GuardFiles, string> errors) = JointCompilation.Compile(generated, TargetPlatform.Running);
        faults.AddRange(errors.Select(error => $"{error.Key.Name}: {error.Value}"));

        Assembly loaded = new AssemblyLoadContext("fixtures", isCollectible: true).LoadFromStream(new MemoryStream(assembly));
        foreach (GuardFiles files in accepted.Keys.Except(errors.Keys))
        {
            faults.AddRange(Differences(files, accepted[files].Facts, accepted[files].Checked, new GeneratedDataset(loaded, files.Name)));
        }

        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    private static IEnumerable<string> Differences(GuardFiles files, string[] facts, CheckedFiles found, GeneratedDataset generated)
    {
        string[] expected = [.. facts.Select(JsonComparison.Same).Order(StringComparer.Ordinal)];
        (string What, IEnumerable<string> Lines)[] written =
        [
            ("the facts say", generated.Tables.SelectMany(table => table.Facts).Select(JsonComparison.Written)),
            ("the tool writes", found.Lines().Values.Select(JsonComparison.Same)),
        ];
        foreach ((string what, IEnumerable<string> lines) in written)
        {
            string[] actual = [.. lines.Order(StringComparer.Ordinal)];
            if (!actual.SequenceEqual(expected))
            {
                yield return $"{files.Name}: {what}\n{string.Join('\n', actual)}\nand not\n{string.Join('\n', expected)}";
            }
        }

        for (int command = 0; command < ToolRun.Count; command++)
        {
            if (ToolRun.Run(files, command) is { } fault)
            {
                yield return $"{files.Name}: {fault}";
            }
        }
    }

    private static GuardFiles Read(string folder) => new(
        GeneratedNames.Of(Path.GetFileName(folder)),
        File.ReadAllText(Path.Combine(folder, "schema.yaml")),
        File.ReadAllText(Path.Combine(folder, "data.yaml")));
}
