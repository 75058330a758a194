using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.CompilerServices;
using Factbook.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Factbook.Tests.Serialization;

/// <summary>Value objects of the library tell their slots as the core module declares them.</summary>
public sealed class ValueObjectTests
{
    private static readonly IValueObject[] Examples =
    [
        new Citation(Support.HarbourSources.All[0], "para 3", [Source.Slots.Title], CitationStance.Mentions),
        new Quantity(4.7m, 5m, Hedge.Between, "USD", null, 9)
        {
            PriceBasis = PriceBasis.Constant, PriceYear = 2015, AsStated = "4.7-5 billion", Conversion = "none",
        },
        new NameVariant("Brest", "en", NameKind.Former, "passport", EdtfDate.Parse("1990/..")),
        new Claim
        {
            Cites = [],
            Inferred = [Claim.Slots.Value],
            Inference = "The day before.",
            NotStated = [Claim.Slots.SaidOn],
            Key = "ministry",
            Stance = Stance.Denies,
            SaidOn = EdtfDate.Parse("2015"),
            Value = FactValue.Of(3),
            ValueState = ValueState.None,
            Rank = Rank.Deprecated,
            DeprecatedReason = "Withdrawn.",
        },
    ];

    public static TheoryData<string> Classes => new(Examples.Select(example => example.ClassName));

    [Theory]
    [MemberData(nameof(Classes))]
    public void Slots_are_described_as_in_the_module(string className)
    {
        Assert.Equal(
            CoreModule.Slots(className).Select(slot => Describe(slot.Name, slot.Declaration)),
            Example(className).Slots.Select(Describe));
    }

    [Fact]
    public void Slots_of_facts_are_described_as_in_the_module()
    {
        Assert.Equal(
            CoreModule.Slots("Source").Select(slot => Describe(slot.Name, slot.Declaration)), CoreSlots.Source.Select(Describe));
        Assert.Equal(
            CoreModule.Slots("Dispute").Select(slot => Describe(slot.Name, slot.Declaration)), CoreSlots.Dispute.Select(Describe));
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Each_slot_gives_the_value_of_its_property(string className)
    {
        IValueObject example = Example(className);

        Assert.All(example.Slots, slot => Assert.Equal(
            example.GetType().GetProperty(slot.PropertyName)!.GetValue(example), slot.ValueOf(example)));
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Members_of_enums_have_the_texts_of_their_own_enum(string className)
    {
        IEnumerable<Slot> enums = Example(className).Slots.Where(slot => slot.RangeKind == RangeKind.Enum);

        Assert.All(enums, slot =>
        {
            Type type = typeof(IFact).Assembly.GetType("Factbook." + slot.RangeName, throwOnError: true)!;
            Assert.Equal(
                CoreModule.EnumTexts(slot.RangeName), Enum.GetValues(type).Cast<object>().Select(slot.TextOf));
        });
    }

    [Fact]
    public void A_slot_of_another_class_has_no_value()
    {
        Slot locator = Example("Citation").Slots.Single(slot => slot.Name == "locator");

        Assert.Throws<ArgumentException>(() => locator.ValueOf(Example("Quantity")));
    }

    [Fact]
    public void Only_members_of_the_slots_enum_have_a_text()
    {
        Slot hedge = Example("Quantity").Slots.Single(slot => slot.Name == "hedge");
        Slot amount = Example("Quantity").Slots.Single(slot => slot.Name == "amount");

        Assert.Throws<ArgumentException>(() => hedge.TextOf("about"));
        Assert.Throws<InvalidOperationException>(() => amount.TextOf(Hedge.About));
    }

    private static IValueObject Example(string className) => Examples.Single(example => example.ClassName == className);

    private static string Describe(Slot slot) => Line(
        slot.Name, slot.PropertyName, slot.Description, slot.RangeName, slot.Required, slot.Multivalued, slot.Pattern);

    private static string Describe(string name, YamlMappingNode slot) => Line(
        name,
        CoreModule.PascalCase(name),
        Scalar(slot, "description"),
        Scalar(slot, "range") ?? "string",
        Scalar(slot, "required") == "true" || Scalar(slot, "identifier") == "true",
        Scalar(slot, "multivalued") == "true",
        Scalar(slot, "pattern"));

    private static string Line(params object?[] parts) => string.Join(" | ", parts);

    private static string? Scalar(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? value) ? ((YamlScalarNode)value).Value : null;
}
