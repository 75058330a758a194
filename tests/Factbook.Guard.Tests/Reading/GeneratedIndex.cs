using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Factbook.Guard.Tests.Reading;

/// <summary>An index of a table as a program sees it.</summary>
internal sealed class GeneratedIndex(object index)
{
    /// <summary>Whether it has groups of facts by keys.</summary>
    public bool IsLookUp => Interface(index.GetType(), typeof(ILookup<,>)) is not null;

    /// <summary>What its members call a value: the type of its keys.</summary>
    public Type KeyType => Interface(index.GetType(), typeof(ILookup<,>)) is { } lookUp
        ? lookUp.GetGenericArguments()[0]
        : Interface(index.GetType(), typeof(IReadOnlyDictionary<,>))!.GetGenericArguments()[0];

    /// <summary>The groups of a look-up, each with its key.</summary>
    public IReadOnlyList<(object Key, IReadOnlyList<string> Ids)> Groups =>
    [
        .. ((IEnumerable)index).Cast<object>().Select(group => (
            Interface(group.GetType(), typeof(IGrouping<,>))!.GetProperty("Key")!.GetValue(group)!, Ids(group))),
    ];

    /// <summary>What a property gives.</summary>
    public object? Property(string name) => index.GetType().GetProperty(name)!.GetValue(index);

    /// <summary>The identifiers of the facts that a property gives.</summary>
    public IReadOnlyList<string> IdsOf(string property) => Ids(Property(property)!);

    /// <summary>The identifiers of the facts that a method gives.</summary>
    public IReadOnlyList<string> Ids(string method, params object[] arguments) => Ids(Method(method, arguments.Length).Invoke(index, arguments)!);

    /// <summary>The identifier of the fact that a method gives, or <see langword="null"/>.</summary>
    public string? Id(string method, params object[] arguments) => (Method(method, arguments.Length).Invoke(index, arguments) as IFact)?.Id;

    /// <summary>The identifiers of a key's facts, by the look-up's own indexer.</summary>
    public IReadOnlyList<string> IdsOfKey(object key) => Ids(index.GetType().GetProperties()
        .First(property => property.GetIndexParameters() is [{ } parameter] && parameter.ParameterType.IsInstanceOfType(key))
        .GetValue(index, [key])!);

    /// <summary>Whether it has a key.</summary>
    public bool Contains(object key) => (bool)Method("Contains", 1).Invoke(index, [key])!;

    /// <summary>The fact of a unique key, or <see langword="null"/>.</summary>
    public object? Fact(object key)
    {
        object?[] arguments = [key, null];
        return (bool)Method("TryGetValue", 2).Invoke(index, arguments)! ? arguments[1] : null;
    }

    private MethodInfo Method(string name, int parameters) =>
        index.GetType().GetMethods().First(method => method.Name == name && method.GetParameters().Length == parameters);

    private static string[] Ids(object facts) => [.. ((IEnumerable)facts).Cast<IFact>().Select(fact => fact.Id)];

    private static Type? Interface(Type type, Type definition) =>
        type.GetInterfaces().FirstOrDefault(found => found.IsGenericType && found.GetGenericTypeDefinition() == definition);
}
