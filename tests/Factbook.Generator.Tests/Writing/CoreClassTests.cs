using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Generator.Tests.Writing;

/// <summary>
/// The properties of the core's value objects and interfaces are written by hand, as they are made, checked and found in ways of their
/// own. They are those of the core module.
/// </summary>
public sealed class CoreClassTests
{
    private static readonly SchemaModel Module = SchemaReader.ReadClasses([CoreModule.File], CoreModule.Import);
    private static readonly DatasetTypes Core = DatasetTypesBuilder.Build(Module, "Factbook", new EnumNumbers(default));

    private static readonly string[] Classes =
        [.. Core.Records.Where(record => !record.IsFact && record.Properties.Count > 0).Select(record => record.Type.Name)];

    private static readonly ClassDefinition[] MixinClasses = [.. Module.Classes.Where(definition => definition.Mixin)];

    // What a class with all of the mixins becomes tells what their interfaces have.
    private static readonly RecordType WithAll = DatasetTypesBuilder.Build(
        SchemaReader.Read([YamlReader.Read(SchemaReader.MainFile, $$$$"""
            id: https://example.org/all
            name: all
            imports: [linkml:types, factbook:core]
            classes:
              Root: {tree_root: true, attributes: {things: {range: Thing, multivalued: true, inlined: true, inlined_as_list: true}}}
              Thing: {mixins: [{{{{string.Join(", ", MixinClasses.Select(definition => definition.Name))}}}}]}
            """).File]),
        "All",
        new EnumNumbers(default)).FindRecord("Thing")!;

    public static TheoryData<string> ValueObjects => [.. Classes];

    public static TheoryData<string> Mixins => [.. MixinClasses.Select(definition => definition.Name)];

    [Fact]
    public void All_are_judged()
    {
        Assert.Equal(["Citation", "Claim", "NameVariant", "Quantity"], Classes.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Agent", "Cited", "Dated", "Distinct", "Identified"],
            MixinClasses.Select(definition => definition.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ValueObjects))]
    public void A_value_object_keeps_the_values_of_its_slots_and_nothing_else(string name)
    {
        Type type = TypeOf(name);
        RecordType record = Core.Records.Single(candidate => candidate.Type.Name == name);

        AssertHas(type, record.Properties);
        Assert.Subset(
            record.Properties.Select(property => property.Name).ToHashSet(),
            type.GetProperties().Where(IsKept).Select(property => property.Name).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(ValueObjects))]
    public void Nobody_makes_a_value_object_without_the_values_that_are_required(string name)
    {
        ParameterInfo[] taken = [.. TypeOf(name).GetConstructors().SelectMany(constructor => constructor.GetParameters())];
        foreach (PropertyType property in Core.Records.Single(candidate => candidate.Type.Name == name).Properties.Where(property => !property.IsOptional && !property.IsList))
        {
            bool isRequired = TypeOf(name).GetProperty(property.Name)!.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
            Assert.True(
                isRequired || taken.Any(parameter => parameter.Name == property.Parameter && !parameter.HasDefaultValue),
                $"{name}.{property.Name} may be left out.");
        }
    }

    [Theory]
    [MemberData(nameof(Mixins))]
    public void An_interface_has_the_slots_of_its_mixin(string name) => AssertHas(
        name == "Identified" ? typeof(IFact) : TypeOf("I" + name),
        MixinClasses.Single(definition => definition.Name == name).Slots.Select(slot => WithAll.Find(slot.Name)!));

    [Fact]
    public void An_amount_takes_the_multipliers_that_the_module_allows()
    {
        SlotDefinition slot = Module.Classes.Single(definition => definition.Name == "Quantity").FindSlot("unit_multiplier")!;
        int least = (int)slot.MinimumValue!;
        int most = (int)slot.MaximumValue!;

        Assert.Equal(least, Amount(least).UnitMultiplier);
        Assert.Equal(most, Amount(most).UnitMultiplier);
        Assert.Throws<ArgumentException>(() => Amount(least - 1));
        Assert.Throws<ArgumentException>(() => Amount(most + 1));

        static Quantity Amount(int multiplier) => new(1, null, Hedge.Exact, unitMultiplier: multiplier);
    }

    private static Type TypeOf(string name) => typeof(Citation).Assembly.GetType("Factbook." + name, throwOnError: true)!;

    private static void AssertHas(Type type, IEnumerable<PropertyType> slots)
    {
        foreach (PropertyType slot in slots)
        {
            PropertyInfo? property = type.GetProperty(slot.Name);
            Assert.True(property is not null, $"{type.Name} has no {slot.Name}.");
            Assert.Equal($"{slot.Name}: {Expected(slot)}", $"{slot.Name}: {Found(property!)}");
        }
    }

    private static string Expected(PropertyType slot) => slot.IsList
        ? $"FactList<{ShortName(slot.Item.Type.Name)}>"
        : ShortName(slot.Item.Type.Name) + (slot.IsOptional ? "?" : "");

    private static string Found(PropertyInfo property)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        bool isOptional = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        string name = type.IsGenericType ? $"FactList<{type.GetGenericArguments().Single().Name}>" : type.Name;
        return ShortName(name) + (isOptional ? "?" : "");
    }

    // C# has keywords for the types that everybody knows.
    private static string ShortName(string name) => name switch
    {
        "string" => "String",
        "int" => "Int32",
        "long" => "Int64",
        "decimal" => "Decimal",
        "bool" => "Boolean",
        _ => name,
    };

    private static bool IsKept(PropertyInfo property) =>
        property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
}
