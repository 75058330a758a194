using System.Collections.Generic;
using System.Linq;

namespace Factbook.Guard.Tests.Reading;

/// <summary>Takes values out of the wrappers of the library.</summary>
internal static class PlainValues
{
    /// <summary>What a value of any kind holds.</summary>
    public static object? Content(object? value) =>
        value is FactValue any ? any.TryGet(out object? content) ? content : any : value;

    /// <summary>The items of a list.</summary>
    public static IReadOnlyList<object?>? Items(object? value) =>
        value is System.Collections.IEnumerable list and not string ? [.. (Values(value) ?? list).Cast<object?>()] : null;

    /// <summary>The values of a dictionary; <see langword="null"/> of what is none.</summary>
    public static System.Collections.IEnumerable? Values(object? value) =>
        value?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(FactDictionary<,>)
            ? (System.Collections.IEnumerable)type.GetProperty("Values")!.GetValue(value)!
            : null;
}
