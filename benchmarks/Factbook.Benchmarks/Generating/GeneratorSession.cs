using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Factbook.Benchmarks.Data;
using Factbook.Generator;
using Factbook.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Benchmarks.Generating;

/// <summary>The generator as an editor runs it: again and again, over files that change a little.</summary>
internal sealed class GeneratorSession
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("Empty");

    private readonly InMemoryText[] _original;
    private readonly InMemoryText[] _files;
    private readonly GeneratorDriver _start;
    private GeneratorDriver _driver;
    private Dictionary<string, SourceText> _sources = [];

    public GeneratorSession(IReadOnlyList<VisitRow> rows, int files)
    {
        _original = [.. DatasetFolder.Texts(rows, files).Select(file => new InMemoryText(file.Name, file.Text))];
        _files = [.. _original];
        _start = CSharpGeneratorDriver.Create(
            [new FactbookGenerator().AsSourceGenerator()],
            _original,
            new CSharpParseOptions(LanguageVersion.CSharp11),
            new InMemoryOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        _driver = _start;
    }

    /// <summary>The characters of all files.</summary>
    public long Characters => _files.Sum(file => (long)file.Text.Length);

    /// <summary>Runs from scratch.</summary>
    public GeneratorRun Full()
    {
        _driver = _start;
        _original.CopyTo(_files, 0);
        _sources = [];
        return Run(Empty);
    }

    /// <summary>What the stages of the last run took.</summary>
    public Dictionary<string, TimeSpan> Stages()
    {
        GeneratorRunResult result = _driver.GetRunResult().Results.Single();
        return result.TrackedSteps.Concat(result.TrackedOutputSteps)
            .DistinctBy(steps => steps.Key)
            .ToDictionary(
                steps => steps.Key,
                steps => TimeSpan.FromTicks(steps.Value.Sum(step => step.ElapsedTime.Ticks)));
    }

    /// <summary>Runs after an edit of C#.</summary>
    public GeneratorRun AfterCSharp(int edit) =>
        Run(Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Edit{edit};")));

    /// <summary>Runs after a comment was put into the last file.</summary>
    public GeneratorRun AfterComment(int edit) => AfterEdit(text => $"# {edit}\n" + text);

    /// <summary>Runs after one value of the last file was changed.</summary>
    public GeneratorRun AfterValue(int edit) => AfterEdit(text =>
    {
        int start = text.LastIndexOf("summary: ", StringComparison.Ordinal) + "summary: ".Length;
        return FormattableString.Invariant($"{text[..start]}edit {edit}{text[text.IndexOf('\n', start)..]}");
    });

    private GeneratorRun AfterEdit(Func<string, string> edit)
    {
        InMemoryText old = _files[^1];
        _files[^1] = new InMemoryText(old.Path, edit(old.Text));
        _driver = _driver.ReplaceAdditionalText(old, _files[^1]);
        return Run(Empty);
    }

    // Each run pays for its own garbage: without this, an edit collects what the full run before it left, a third of its time.
    private GeneratorRun Run(CSharpCompilation compilation)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(compilation);
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        GeneratorRunResult result = _driver.GetRunResult().Results.Single();
        if (result.Exception is { } exception || result.Diagnostics.Length > 0)
        {
            throw new InvalidOperationException($"The generator reports {result.Diagnostics.FirstOrDefault()} {result.Exception}");
        }

        var sources = result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        int written = sources.Count(source => !_sources.TryGetValue(source.Key, out SourceText? old) || !ReferenceEquals(old, source.Value));
        _sources = sources;
        // Roslyn's own steps, the compilation among them, are no stages.
        int stages = result.TrackedSteps.Where(steps => typeof(StepNames).GetField(steps.Key) is not null)
            .SelectMany(steps => steps.Value).SelectMany(step => step.Outputs)
            .Count(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        return new GeneratorRun(time, stages, written);
    }
}
