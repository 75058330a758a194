using System.Reflection;
using Factbook.Generator.Tests.Support;

namespace Factbook.Generator.Tests.Hierarchies;

/// <summary>A small dataset, compiled with an expression that a user of it would write.</summary>
/// <param name="classes">The classes of the schema, and the slots of its tree root.</param>
/// <param name="data">The facts.</param>
internal sealed class Probe(string classes, string data)
{
    private const string Head = """
        id: https://example.org/sample
        name: sample
        default_range: string
        imports: [linkml:types, factbook:core]

        """;

    /// <summary>The expression's value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="expression">The expression, in C#.</param>
    public T Run<T>(string expression)
    {
        Assembly assembly = new GeneratorHost()
            .With("data/schema.yaml", Head + classes)
            .With("data/facts.yaml", data)
            .WithCode($$"""
                using System;
                using System.Collections.Generic;
                using System.Linq;
                using System.Text.Json;
                using Factbook;
                using Sample;

                internal static class Probe
                {
                    public static object? Result() => {{expression}};
                }
                """)
            .Compile();
        return (T)assembly.GetType("Probe")!.GetMethod("Result")!.Invoke(null, null)!;
    }
}
