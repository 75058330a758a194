using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Factbook.Compiler;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Fuzz.Tests;

/// <summary>Whatever stands in a file, the compiler ends soon, with problems or without, and never throws.</summary>
public sealed class FuzzTests
{
    // A pattern may take its time limit, more than once in a file; beyond this it hangs.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private static readonly YamlReadResult[] Schema = [.. Corpus.FlagshipSchema.Select(Read)];
    private static readonly SchemaModel Model = SchemaReader.Read(Schema.Select(file => file.File));

    [Fact]
    public void Damaged_data_is_reported_or_read() => Run(0, 12_000, seed =>
    {
        (string path, string text) = Corpus.FlagshipData[seed % Corpus.FlagshipData.Count];
        return Compilation.Of(Model, Schema, [YamlReader.Read(path, Mutator.Mutate(text, seed))], []).Problems;
    });

    [Fact]
    public void Damaged_schemas_are_reported_or_read() => Run(100_000, 4_000, seed =>
    {
        int damaged = seed % Schema.Length;
        (string path, string text) = Corpus.FlagshipSchema[damaged];
        YamlReadResult[] schema = [.. Schema];
        schema[damaged] = YamlReader.Read(path, Mutator.Mutate(text, seed));
        return Compilation.Of(schema, [Read(Corpus.FlagshipData[seed % Corpus.FlagshipData.Count])], []).Problems;
    });

    [Fact]
    public void A_damaged_core_is_reported_or_read() => Run(200_000, 3_000, seed =>
    {
        YamlReadResult core = YamlReader.Read(SchemaReader.MainFile, Mutator.Mutate(Corpus.Core, seed));
        EquatableArray<Problem> ofClasses = SchemaReader.ReadClasses([core.File], SchemaReader.MainFile).Problems;
        return [.. core.File.Problems, .. SchemaReader.Read([core.File]).Problems, .. ofClasses];
    });

    [Fact]
    public void The_code_of_what_is_read_without_a_mistake_compiles()
    {
        int compiled = 0;
        for (int seed = 300_000; seed < 301_000 && compiled < 40; seed++)
        {
            (string path, string text) = Corpus.Sample[seed % Corpus.Sample.Count];
            string damaged = Mutator.Mutate(text, seed);
            (string Path, string Text)[] files =
                [.. Corpus.Sample.Select(file => file.Path == path ? (path, damaged) : file)];
            YamlReadResult[] read = [.. files.Select(Read)];
            if (damaged == text || Compilation.Of(Schemas(read), Data(read), []).HasErrors)
            {
                continue;
            }

            var host = new GeneratorHost();
            Array.ForEach(files, file => host.With(file.Path, file.Text));
            Exception? fault = Record.Exception(() => host.Run().Emit());
            Assert.True(fault is null, $"seed {seed}, {path}: {fault?.Message}\n{Difference(text, damaged)}");
            compiled++;
        }

        Assert.InRange(compiled, 10, 40);
    }

    [Fact]
    public void Damaged_files_of_a_small_dataset_are_reported_or_read() => Run(400_000, 2_000, seed =>
    {
        int damaged = seed % Corpus.Sample.Count;
        YamlReadResult[] read = [.. Corpus.Sample.Select((file, i) =>
            i == damaged ? YamlReader.Read(file.Path, Mutator.Mutate(file.Text, seed)) : Read(file))];
        return Compilation.Of(Schemas(read), Data(read), []).Problems;
    });

    private static void Run(int first, int count, Func<int, IReadOnlyList<Problem>> compile)
    {
        var faults = new ConcurrentQueue<string>();
        int reported = 0;
        Parallel.For(first, first + count, seed =>
        {
            try
            {
                // The machine may stand still for reasons of its own, but hardly twice.
                if (Time(seed) is var once && once > Longest && Time(seed) is var again && again > Longest)
                {
                    faults.Enqueue($"seed {seed}: {once}, {again}");
                }
            }
#pragma warning disable CA1031 // Whatever is thrown is the finding.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                faults.Enqueue($"seed {seed}: {exception}");
            }
        });

        Assert.True(faults.IsEmpty, string.Join("\n\n", faults.Take(5)));
        Assert.True(reported >= count / 2);

        TimeSpan Time(int seed)
        {
            var watch = Stopwatch.StartNew();
            IReadOnlyList<Problem> problems = compile(seed);
            foreach (Problem problem in problems)
            {
                _ = ProblemText.Format(problem);
            }

            Interlocked.Add(ref reported, problems.Count > 0 ? 1 : 0);
            return watch.Elapsed;
        }
    }

    /// <summary>The lines of the damaged text where it begins to differ.</summary>
    private static string Difference(string text, string damaged)
    {
        int same = text.Split('\n').Zip(damaged.Split('\n')).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('\n', damaged.Split('\n').Skip(same - 3).Take(12));
    }

    private static YamlReadResult[] Schemas(YamlReadResult[] files)
    {
        HashSet<string> paths = [.. SchemaReader.FilesOfSchema(files.Select(file => file.File)).Select(file => file.Path)];
        return [.. files.Where(file => paths.Contains(file.File.Path))];
    }

    private static YamlReadResult[] Data(YamlReadResult[] files) => [.. files.Except(Schemas(files))];

    private static YamlReadResult Read((string Path, string Text) file) => YamlReader.Read(file.Path, file.Text);
}
