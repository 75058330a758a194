using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Factbook.Guard.Tests.Reading;

/// <summary>The compiled dataset as a program sees it. What the shape of the public API is, stands here and in <see cref="PlainValues"/>.</summary>
internal sealed class GeneratedDataset(Assembly assembly, string namespaceName)
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static;

    /// <summary>The tables in the order of the schema.</summary>
    public IEnumerable<FactTable> Tables =>
        (IEnumerable<FactTable>)TypeOf("Facts").GetProperty("Tables", Static)!.GetValue(null)!;

    /// <summary>The fact that a table gives for an identifier.</summary>
    public object? Get(string table, string id) => TypeOf(GeneratedNames.Of(table)).GetMethod("Get", Static, [typeof(string)])!.Invoke(null, [id]);

    /// <summary>The fact that stands under a name in its table.</summary>
    public object? Named(string table, string codeName) => TypeOf(GeneratedNames.Of(table)).GetProperty(codeName, Static)!.GetValue(null);

    /// <summary>
    /// The groups of a table's look-up by a slot, each with its key; <see langword="null"/> where there is no look-up.
    /// </summary>
    public IReadOnlyList<(object Key, IReadOnlyList<string> Ids)>? LookUp(string table, string slot)
    {
        object? lookUp = TypeOf(GeneratedNames.Of(table)).GetProperty("By" + GeneratedNames.Of(slot), Static)?.GetValue(null);
        bool isLookUp = lookUp?.GetType().GetInterfaces().Any(
            type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ILookup<,>)) == true;
        return isLookUp
            ? [.. ((System.Collections.IEnumerable)lookUp!).Cast<object>().Select(group => (
                group.GetType().GetInterfaces().First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IGrouping<,>))
                    .GetProperty("Key")!.GetValue(group)!,
                (IReadOnlyList<string>)[.. ((System.Collections.IEnumerable)group).Cast<IFact>().Select(fact => fact.Id)]))]
            : null;
    }

    /// <summary>The text of a value of a generated enum; <see langword="null"/> for enums of the library.</summary>
    public string? TextOf(Enum member) =>
        assembly.GetType($"{namespaceName}.{member.GetType().Name}Extensions")?.GetMethod("Text", Static)!.Invoke(null, [member]) as string;

    private Type TypeOf(string name) => assembly.GetType($"{namespaceName}.{name}", throwOnError: true)!;
}
