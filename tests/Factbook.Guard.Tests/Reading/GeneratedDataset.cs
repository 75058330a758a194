using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Factbook.Guard.Tests.Model;

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

    /// <summary>What the facts are called that a search finds, in a table or in all.</summary>
    public IReadOnlyList<string> Search(string? table, string query) =>
    [
        .. ((System.Collections.IEnumerable)TypeOf(table is null ? "Facts" : GeneratedNames.Of(table))
            .GetMethod("Search", Static, [typeof(string)])!.Invoke(null, [query])!)
            .Cast<IFact>().Select(fact => RowKey.Of(fact.Table.HasOwnIds ? fact.Table.Name : null, fact.Id)),
    ];

    /// <summary>A table's index of a name such as <c>ByWhen</c>; <see langword="null"/> where there is none.</summary>
    public GeneratedIndex? Index(string table, string name) =>
        TypeOf(GeneratedNames.Of(table)).GetProperty(name, Static)?.GetValue(null) is { } index ? new GeneratedIndex(index) : null;

    /// <summary>The text of a value of a generated enum; <see langword="null"/> for enums of the library.</summary>
    public string? TextOf(Enum member) =>
        assembly.GetType($"{namespaceName}.{member.GetType().Name}Extensions")?.GetMethod("Text", Static)!.Invoke(null, [member]) as string;

    private Type TypeOf(string name) => assembly.GetType($"{namespaceName}.{name}", throwOnError: true)!;
}
