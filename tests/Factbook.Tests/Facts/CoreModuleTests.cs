using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Factbook.CompilerServices;
using Factbook.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Factbook.Tests.Facts;

/// <summary>The C# counterparts say what the core module says in YAML.</summary>
public sealed class CoreModuleTests
{
    private static readonly Assembly Library = typeof(IFact).Assembly;

    public static TheoryData<string> EnumNames => new(
        ((YamlMappingNode)CoreModule.Root["enums"]).Children.Keys.Select(key => ((YamlScalarNode)key).Value!));

    [Theory]
    [MemberData(nameof(EnumNames))]
    public void Enums_have_the_members_of_the_module_numbered_from_1(string enumName)
    {
        Type type = Library.GetType("Factbook." + enumName, throwOnError: true)!;

        IEnumerable<(string, int)> expected =
            CoreModule.EnumTexts(enumName).Select((text, index) => (CoreModule.PascalCase(text), index + 1));

        Assert.Equal(expected, Enum.GetValues(type).Cast<object>().Select(value => (value.ToString()!, (int)value)));
    }

    [Theory]
    [MemberData(nameof(EnumNames))]
    public void The_text_of_each_member_is_known_both_ways(string enumName)
    {
        Type type = Library.GetType("Factbook." + enumName, throwOnError: true)!;
        Type extensions = Library.GetType($"Factbook.{enumName}Extensions", throwOnError: true)!;
        MethodInfo text = extensions.GetMethod("Text", [type])!;
        MethodInfo tryParse = extensions.GetMethod("TryParse", [typeof(string), type.MakeByRefType()])!;

        Assert.Equal(
            CoreModule.EnumTexts(enumName),
            Enum.GetValues(type).Cast<object>().Select(value => (string)text.Invoke(null, [value])!));
        foreach (string member in CoreModule.EnumTexts(enumName))
        {
            object?[] arguments = [member, null];
            Assert.True((bool)tryParse.Invoke(null, arguments)!);
            Assert.Equal(member, text.Invoke(null, [arguments[1]]));
        }
    }

    [Fact]
    public void A_text_or_a_number_of_no_member_is_refused()
    {
        Assert.False(HedgeExtensions.TryParse("More_than", out _));
        Assert.False(HedgeExtensions.TryParse(null, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Hedge).Text());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Hedge)9).Text());
    }

    [Theory]
    [InlineData("Citation")]
    [InlineData("Quantity")]
    [InlineData("NameVariant")]
    [InlineData("Claim")]
    public void Objects_are_made_of_their_slots_in_order(string className)
    {
        IEnumerable<ParameterInfo> parameters = typeof(CoreObjects).GetMethod(className)!.GetParameters()
            .Where(parameter => parameter.ParameterType != typeof(Func<IReadOnlyList<Slot>>));

        Assert.Equal(CoreModule.Slots(className).Select(slot => Expected(slot)), parameters.Select(Describe));
    }

    [Theory]
    [InlineData("Source")]
    [InlineData("Dispute")]
    public void Facts_of_the_core_have_a_property_for_each_slot(string className)
    {
        Type type = Library.GetType("Factbook." + className, throwOnError: true)!;
        var context = new NullabilityInfoContext();

        foreach ((string Name, YamlMappingNode Declaration) slot in CoreModule.Slots(className))
        {
            PropertyInfo property = type.GetProperty(CoreModule.PascalCase(slot.Name))!;
            Assert.True(property.GetMethod!.IsAbstract, slot.Name);
            Assert.Equal(
                Expected(slot),
                $"{slot.Name} {TypeName(property.PropertyType, context.Create(property))}");
        }
    }

    private static string Describe(ParameterInfo parameter)
    {
        string snake = string.Concat(parameter.Name!.Select(
            letter => char.IsUpper(letter) ? "_" + char.ToLowerInvariant(letter) : letter.ToString()));
        return $"{snake} {TypeName(parameter.ParameterType, new NullabilityInfoContext().Create(parameter))}";
    }

    private static string TypeName(Type type, NullabilityInfo nullability)
    {
        if (Nullable.GetUnderlyingType(type) is Type underlying)
        {
            return underlying.Name + "?";
        }

        return type.IsGenericType
            ? $"FactList<{type.GetGenericArguments()[0].Name}>"
            : type.Name + (nullability.ReadState == NullabilityState.Nullable ? "?" : "");
    }

    private static string Expected((string Name, YamlMappingNode Declaration) slot)
    {
        string range = Scalar(slot.Declaration, "range") ?? "string";
        string type = range switch
        {
            // Data name slots; C# has the slots themselves. A citation finds its own when it is asked.
            _ when slot.Name is "inferred" or "not_stated" or "about_slot" => "Slot",
            "string" or "uri" or "LanguageTag" => "String",
            "integer" => "Int32",
            "boolean" => "Boolean",
            "decimal" => "Decimal",
            "date" => "CalendarDate",
            "Agent" => "IAgent",
            "Identified" => "IFact",
            "Any" => "FactValue",
            _ => range,
        };
        bool isRequired =
            Scalar(slot.Declaration, "required") == "true" || Scalar(slot.Declaration, "identifier") == "true";
        return Scalar(slot.Declaration, "multivalued") == "true"
            ? $"{slot.Name} FactList<{type}>"
            : $"{slot.Name} {type}{(isRequired ? "" : "?")}";
    }

    private static string? Scalar(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? value) ? ((YamlScalarNode)value).Value : null;
}
