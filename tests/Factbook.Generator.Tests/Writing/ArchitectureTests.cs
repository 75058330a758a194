using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Factbook.Generator.Tests.Writing;

/// <summary>The drawing of the stages in docs/architecture.md is that of the steps that a run of the generator takes.</summary>
public sealed class ArchitectureTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(
        typeof(ArchitectureTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "ProjectDirectory").Value!,
        "..", "..", "docs", "architecture.md"));

    private static readonly (string From, string To)[] Drawn =
        [.. Regex.Matches(Page, @"^ +(\w+) --> (\w+)", RegexOptions.Multiline).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    private static readonly GeneratorRunResult Run = Tiny.Host().With("data/ids.lock", "").Run().Result;

    [Fact]
    public void Each_step_is_drawn_with_the_steps_that_it_waits_for()
    {
        IEnumerable<string> taken =
            from step in Run.TrackedSteps
            where IsNamed(step.Key)
            from before in step.Value.SelectMany(Before).Distinct()
            select $"{before} --> {step.Key}";

        Assert.Equal(
            taken.Order(StringComparer.Ordinal),
            Drawn.Where(edge => IsNamed(edge.To)).Select(edge => $"{edge.From} --> {edge.To}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_output_is_drawn_with_the_steps_that_it_is_made_of()
    {
        IEnumerable<string> taken = Run.TrackedOutputSteps.Values
            .SelectMany(steps => steps)
            .Select(step => string.Join(' ', Before(step).Distinct().Order(StringComparer.Ordinal)))
            .Distinct();

        IEnumerable<string> drawn = Drawn
            .Where(edge => !IsNamed(edge.To))
            .GroupBy(edge => edge.To, edge => edge.From)
            .Select(output => string.Join(' ', output.Order(StringComparer.Ordinal)));

        Assert.Equal(taken.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_name_of_a_step_is_in_the_drawing() => Assert.Empty(
        typeof(StepNames).GetFields().Select(field => field.Name).Except(Drawn.Select(edge => edge.To)));

    private static bool IsNamed(string? name) => name is not null && typeof(StepNames).GetField(name) is not null;

    // Roslyn's own operators between two stages have no name; its inputs have.
    private static IEnumerable<string> Before(IncrementalGeneratorRunStep step) => step.Inputs.SelectMany(input =>
        input.Source.Name is { } name && (IsNamed(name) || input.Source.Inputs.IsEmpty) ? [name] : Before(input.Source));
}
