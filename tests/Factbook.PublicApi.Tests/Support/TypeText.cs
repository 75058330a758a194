using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Factbook.PublicApi.Tests.Support;

/// <summary>Writes types as C# does, with their namespaces.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(void)] = "void",
    };

    /// <summary>A type where it is used.</summary>
    public static string Of(Type type) => type switch
    {
        { IsByRef: true } => "ref " + Of(type.GetElementType()!),
        { IsArray: true } => Of(type.GetElementType()!) + "[]",
        { IsPointer: true } => Of(type.GetElementType()!) + "*",
        { IsGenericParameter: true } => type.Name,
        _ when Keywords.TryGetValue(type, out string? keyword) => keyword,
        _ when Nullable.GetUnderlyingType(type) is { } value => Of(value) + "?",
        _ => NameOf(type),
    };

    /// <summary>A type where it may be null, as far as the assembly says.</summary>
    public static string Of(Type type, NullabilityInfo nullability)
    {
        string suffix = !type.IsValueType && nullability.ReadState == NullabilityState.Nullable ? "?" : "";
        return Of(type) + suffix;
    }

    /// <summary>The full name of a type, with the types that contain it.</summary>
    public static string NameOf(Type type)
    {
        string name = type.Name.Split('`')[0];
        Type[] arguments = type.GetGenericArguments();
        int inherited = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        string generic = arguments.Length > inherited ? $"<{string.Join(", ", arguments.Skip(inherited).Select(Of))}>" : "";
        string container = type.DeclaringType is { } outer ? NameOf(outer) : type.Namespace ?? "";
        return $"{container}.{name}{generic}";
    }
}
