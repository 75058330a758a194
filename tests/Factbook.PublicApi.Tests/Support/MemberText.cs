using System;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace Factbook.PublicApi.Tests.Support;

/// <summary>Writes one member, or nothing where a program outside the assembly cannot reach it.</summary>
internal static class MemberText
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string? Of(MemberInfo member) => member switch
    {
        // Names that C# cannot write are the compiler's own.
        { Name: var name } when name.Contains('<', StringComparison.Ordinal) => null,
        ConstructorInfo { IsStatic: false } constructor when IsVisible(constructor) =>
            $"{Access(constructor)}new({Parameters(constructor.GetParameters())})",
        FieldInfo field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly => Field(field),
        PropertyInfo property when IsNamedFact(property) => null,
        PropertyInfo property => Property(property),
        EventInfo item when IsVisible(item.AddMethod!) => $"event {TypeText.Of(item.EventHandlerType!)} {item.Name}",
        MethodInfo method when IsVisible(method) && !IsAccessor(method) => Method(method),
        _ => null,
    };

    private static string Field(FieldInfo field) => field.IsLiteral
        ? $"const {TypeText.Of(field.FieldType)} {field.Name} = {Value(field.GetRawConstantValue())}"
        : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeText.Of(field.FieldType)} {field.Name}";

    private static string? Property(PropertyInfo property)
    {
        MethodInfo[] accessors = [.. property.GetAccessors(nonPublic: true).Where(IsVisible)];
        if (accessors.Length == 0)
        {
            return null;
        }

        ParameterInfo[] parameters = property.GetIndexParameters();
        string name = parameters.Length > 0 ? $"this[{Parameters(parameters)}]" : property.Name;
        string type = TypeText.Of(property.PropertyType, Nullability.Create(property));
        string body = string.Join(' ', accessors.Select(accessor => accessor.Name.Split('_')[0] + ";").Order(StringComparer.Ordinal));
        return $"{Modifiers(accessors[0])}{type} {name} {{ {body} }}";
    }

    private static string Method(MethodInfo method)
    {
        Type[] arguments = method.GetGenericArguments();
        string generic = arguments.Length > 0 ? $"<{string.Join(", ", arguments.Select(TypeText.Of))}>" : "";
        string type = TypeText.Of(method.ReturnType, Nullability.Create(method.ReturnParameter));
        return $"{Modifiers(method)}{type} {method.Name}{generic}({Parameters(method.GetParameters())})";
    }

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
    {
        string kind = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "";
        Type type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        string value = parameter.HasDefaultValue ? " = " + Value(parameter.DefaultValue) : "";
        return $"{kind}{TypeText.Of(type, Nullability.Create(parameter))} {parameter.Name}{value}";
    }));

    private static string Modifiers(MethodInfo method) => Access(method) + method switch
    {
        { IsStatic: true } => "static ",
        { DeclaringType.IsInterface: true } => "",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    // Data come and go in every release; the lock file, not this text, holds the code names that were released.
    private static bool IsNamedFact(PropertyInfo property) =>
        property.GetMethod is { IsStatic: true } && typeof(IFact).IsAssignableFrom(property.PropertyType);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Value(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
