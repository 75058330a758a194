using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Factbook.Generator.Tests.Caching;

/// <summary>
/// What stages hand on stays in memory between runs, so it holds nothing of Roslyn and is equal by value.
/// </summary>
public sealed class ModelWalkTests
{
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SourceText), typeof(Location),
        typeof(Compilation), typeof(AdditionalText), typeof(Diagnostic), typeof(Delegate),
    ];

    private const BindingFlags OwnFields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    [Fact]
    public void Nothing_that_a_stage_hands_on_holds_anything_of_Roslyn()
    {
        foreach (object value in HandedOn())
        {
            Walk(value, value.GetType().Name);
        }

        Assert.True(_seen.Count > 1000, "The walk reached too little to mean anything.");
    }

    [Fact]
    public void Everything_that_a_stage_hands_on_is_equal_by_value()
    {
        foreach (object value in HandedOn())
        {
            Walk(value, value.GetType().Name);
        }

        IEnumerable<Type> models = _seen
            .Select(value => value.GetType())
            .Where(type => type.Namespace?.StartsWith("Factbook", StringComparison.Ordinal) == true && !type.IsArray)
            .Distinct();
        Assert.All(models, type => Assert.NotEqual(
            typeof(object), type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType));
    }

    // The outputs of all stages, named or not, from the last ones back to the reading of files.
    private static IEnumerable<object> HandedOn()
    {
        GeneratorRunResult result = SampleFiles.Host().With("data/wrong.yaml", "persons: [{id: person.x}]").Run()
            .Result;
        var pending = new Stack<IncrementalGeneratorRunStep>(result.TrackedOutputSteps
            .SelectMany(steps => steps.Value)
            .SelectMany(step => step.Inputs)
            .Select(input => input.Source));
        var seen = new HashSet<IncrementalGeneratorRunStep>();
        while (pending.TryPop(out IncrementalGeneratorRunStep? step))
        {
            if (step.Name is StepNames.Input || !seen.Add(step))
            {
                continue;
            }

            // A stage that has nothing to hand on, such as the search of a dataset without one, hands on null.
            foreach (object value in step.Outputs.Select(output => output.Value).Where(value => value is not null))
            {
                yield return value;
            }

            // Before these stand inputs of Roslyn's: its options, and the compilation.
            if (step.Name is not (StepNames.Options or StepNames.Resource))
            {
                foreach ((IncrementalGeneratorRunStep source, _) in step.Inputs)
                {
                    pending.Push(source);
                }
            }
        }
    }

    private void Walk(object? value, string path)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum
            || (!value.GetType().IsValueType && !_seen.Add(value)))
        {
            return;
        }

        Assert.False(Forbidden.Any(type => type.IsInstanceOfType(value)), $"{path} is {value.GetType()}");
        if (value is Array array)
        {
            foreach (object? item in array)
            {
                Walk(item, path + "[]");
            }

            return;
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(OwnFields))
            {
                Walk(field.GetValue(value), $"{path}.{field.Name}");
            }
        }
    }
}
