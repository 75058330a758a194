using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Factbook.Compiler.Yaml;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Concurrency;

/// <summary>Builds run side by side in one process, so that nothing of one may be left for another.</summary>
public sealed class StaticStateTests
{
    private const BindingFlags Any =
        BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly FieldInfo[] Statics =
    [
        .. from assembly in (Assembly[])[typeof(YamlReader).Assembly, typeof(FactbookGenerator).Assembly]
           from type in assembly.GetTypes()
           where type.Namespace?.StartsWith("Factbook", StringComparison.Ordinal) == true
               && !type.IsDefined(typeof(CompilerGeneratedAttribute))
               && !type.ContainsGenericParameters
           from field in type.GetFields(Any | BindingFlags.DeclaredOnly)
           where field.IsStatic && !field.IsLiteral
           select field,
    ];

    [Fact]
    public void No_static_field_can_be_assigned_again() =>
        Assert.Empty(Statics.Where(field => !field.IsInitOnly).Select(NameOf));

    [Fact]
    public void Nothing_that_a_static_field_leads_to_is_changed_by_a_build()
    {
        SampleFiles.Host().Run();
        string[] before = [.. Statics.Select(Content)];

        SampleFiles.Host()
            .With("data/wrong.yaml", "towns: [{id: 1, id: 2, x: &a *a}]\nspecimens: [{id: specimen.I, exact: 1,5}]")
            .With("data/more.yaml", "persons:\n  - {id: person.new}\n  -\tbroken")
            .Run();

        Assert.Equal(before, Statics.Select(Content));
        Assert.True(before.Sum(content => content.Length) > 10_000, "The walk reached too little to mean anything.");
    }

    private static string NameOf(FieldInfo field) => $"{field.DeclaringType}.{field.Name}";

    private static string Content(FieldInfo field)
    {
        var lines = new List<string>();
        Walk(field.GetValue(null), NameOf(field), lines, new(ReferenceEqualityComparer.Instance));
        return string.Join('\n', lines);
    }

    // Values of others' types are taken for what they say; of ours every field is looked into.
    private static void Walk(object? value, string path, List<string> lines, HashSet<object> seen)
    {
        lines.Add($"{path} {value?.GetType()}");
        if (value is null || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        if (value is not string && value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, path + "[]", lines, seen);
            }
        }

        if (value.GetType().Namespace?.StartsWith("Factbook", StringComparison.Ordinal) != true)
        {
            lines.Add($"{value}");
            return;
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(Any | BindingFlags.DeclaredOnly).Where(field => !field.IsStatic))
            {
                Walk(field.GetValue(value), $"{path}.{field.Name}", lines, seen);
            }
        }
    }
}
