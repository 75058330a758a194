using System;
using Factbook.CompilerServices;

namespace Factbook.Tests.Serialization.Support;

/// <summary>Three harbours, two of which are twins.</summary>
internal static class Harbours
{
    public static SampleTable<Harbour> All => Holder.Table;

    public static Harbour East => All[0];

    public static Harbour West => All[1];

    public static Harbour Bare => All[2];

    private static string Text(object member) => (HarbourUse)member switch
    {
        HarbourUse.DeepSea => "deep_sea",
        _ => "inland",
    };

    private static class Holder
    {
        public static readonly SampleTable<Harbour> Table = new(
            "harbours",
            [
                new Harbour("harbour.east")
                {
                    Use = HarbourUse.DeepSea,
                    Opened = EdtfDate.Parse("1898~/.."),
                    Depth = 12.50m,
                    Turnover = new Quantity(4.70m, null, Hedge.About, "USD", unitMultiplier: 9),
                    Names = [new NameVariant("East Harbour", "en", NameKind.AsListed)],
                    Cites = [CoreObjects.Citation(HarbourSources.All[0], "para 3", ["depth"], static () => All.Slots, null)],
                    Status = HarbourUse.Inland,
                    Twin = () => West,
                },
                new Harbour("harbour.west") { Twin = () => East },
                new Harbour("harbour.bare"),
            ],
            Slot("id", "string", RangeKind.Scalar, fact => fact.Id, isIdentifier: true),
            Slot("use", "HarbourUse", RangeKind.Enum, fact => fact.Use, enumText: Text),
            Slot("opened", "EdtfDate", RangeKind.Scalar, fact => fact.Opened),
            Slot("depth", "decimal", RangeKind.Scalar, fact => fact.Depth),
            Slot("turnover", "Quantity", RangeKind.ValueObject, fact => fact.Turnover),
            Slot("names", "NameVariant", RangeKind.ValueObject, fact => fact.Names, multivalued: true),
            Slot("cites", "Citation", RangeKind.ValueObject, fact => fact.Cites, multivalued: true),
            Slot("twin", "Harbour", RangeKind.Reference, fact => fact.Twin?.Invoke()),
            Slot("status", "HarbourUse", RangeKind.Enum, fact => fact.Status, enumText: Text));
    }

    private static Slot<Harbour, T> Slot<T>(
        string name,
        string range,
        RangeKind kind,
        Func<Harbour, T> value,
        bool multivalued = false,
        bool isIdentifier = false,
        Func<object, string?>? enumText = null) =>
        new(0, (harbour, _) => value(harbour), name, name, range, TraitsOf(kind, multivalued, isIdentifier)) { EnumText = enumText };

    private static SlotTraits TraitsOf(RangeKind kind, bool multivalued, bool isIdentifier) =>
        (SlotTraits)kind | (multivalued ? SlotTraits.Multivalued : 0) | (isIdentifier ? SlotTraits.Identifier : 0);
}

/// <summary>Two publications, each of which repeats the other.</summary>
internal static class HarbourSources
{
    public static readonly SampleTable<Source> All = new(
        "sources",
        [new HarbourSource("src.gazette", "Gazette"), new HarbourSource("src.wire", "Wire")],
        Source.Slots.Id,
        Source.Slots.Title,
        Source.Slots.DerivesFrom);
}
