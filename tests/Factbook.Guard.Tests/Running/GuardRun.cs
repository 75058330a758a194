using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Factbook.Guard.Tests.Comparing;
using Factbook.Guard.Tests.Reading;

namespace Factbook.Guard.Tests.Running;

/// <summary>Takes cases the whole way: check, generate, compile, load, read, compare.</summary>
/// <param name="coverage">Counts what was read.</param>
/// <param name="commands">How many of the tool's commands are run for each case; they take turns.</param>
internal sealed class GuardRun(Coverage coverage, int commands)
{
    private readonly Dictionary<GuardFiles, GuardResult> _results = [];

    /// <summary>Runs cases whose code is compiled together.</summary>
    public IReadOnlyList<GuardResult> Run(IReadOnlyList<GuardCase> cases)
    {
        var accepted = new Dictionary<GuardCase, CheckedFiles>();
        foreach (GuardCase guarded in cases)
        {
            var found = new CheckedFiles(guarded.Files);
            _results[guarded.Files] = new GuardResult(guarded, found.Refusals);
            if (found.Refusals.Count == 0)
            {
                accepted.Add(guarded, found);
                WriteOut(guarded);
            }
        }

        List<Generation> generated = [.. accepted.Keys.Select(guarded => Generation.Of(guarded.Files, TargetPlatform.Running))];
        generated.ForEach(generation => Fail(generation.Files, "the generator failed", generation.Fault));
        generated.RemoveAll(generation => generation.Fault is not null);
        (byte[] assembly, Dictionary<GuardFiles, string> faults) = JointCompilation.Compile(generated, TargetPlatform.Running);
        faults.ToList().ForEach(fault => Fail(fault.Key, "does not compile", fault.Value));
        HashSet<GuardFiles> compiled = [.. generated.Select(generation => generation.Files).Except(faults.Keys)];
        Read(assembly, [.. accepted.Where(entry => compiled.Contains(entry.Key.Files))]);
        return [.. cases.Select(guarded => _results[guarded.Files])];
    }

    private void WriteOut(GuardCase guarded)
    {
        for (int i = 0; i < commands; i++)
        {
            Fail(guarded.Files, "the tool failed", ToolRun.Run(guarded.Files, (guarded.Turn + i) % ToolRun.Count));
        }
    }

    private void Read(byte[] assembly, IReadOnlyList<KeyValuePair<GuardCase, CheckedFiles>> cases)
    {
        var context = new AssemblyLoadContext("guard", isCollectible: true);
        Assembly loaded = context.LoadFromStream(new MemoryStream(assembly));
        foreach ((GuardCase guarded, CheckedFiles found) in cases)
        {
            // Should reading leave its memory, the process ends; this line then tells where.
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Reading {guarded.Name}"));
            try
            {
                var generated = new GeneratedDataset(loaded, guarded.Name);
                Fail(guarded.Files, "reads back otherwise", Join(new RowComparison(guarded.Dataset, generated, coverage).Run()));
                Fail(guarded.Files, "is looked up otherwise", Join([.. IndexComparison.Run(guarded.Dataset, generated)]));
                Fail(guarded.Files, "is searched otherwise", Join([.. SearchComparison.Run(guarded.Dataset, generated)]));
                Fail(guarded.Files, "is other JSON", Join(JsonComparison.Run(guarded.Dataset, generated, found.Lines())));
            }
#pragma warning disable CA1031 // Whatever is thrown is the finding.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Fail(guarded.Files, "throws when it is read", ((exception as TargetInvocationException)?.InnerException ?? exception).ToString());
            }
        }

        context.Unload();
    }

    // The first fault of a case tells most.
    private void Fail(GuardFiles files, string fault, string? details)
    {
        if (details is not null && _results[files].Fault is null)
        {
            _results[files] = _results[files] with { Fault = fault, Details = details };
        }
    }

    private static string? Join(IReadOnlyList<string> differences) =>
        differences.Count == 0 ? null : string.Join('\n', differences.Take(20));
}
