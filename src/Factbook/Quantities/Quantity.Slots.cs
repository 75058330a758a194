using System.Collections.Generic;

namespace Factbook;

public sealed partial record Quantity : IValueObject
{
    string IValueObject.ClassName => "Quantity";

    IReadOnlyList<Slot> IValueObject.Slots => SlotList.All;

    /// <summary>The slots of the class, as typed values.</summary>
    public static class Slots
    {
        /// <summary>The amount as written, before the multiplier.</summary>
        public static Slot<Quantity, decimal> Amount { get; } = new(
            "amount", nameof(Quantity.Amount),
            "The amount as written, before the multiplier.",
            "decimal", RangeKind.Scalar, static owner => owner.Amount, required: true);

        /// <summary>The upper end of a range.</summary>
        public static Slot<Quantity, decimal?> AmountHigh { get; } = new(
            "amount_high", nameof(Quantity.AmountHigh),
            "The upper end of a range.",
            "decimal", RangeKind.Scalar, static owner => owner.AmountHigh);

        /// <summary>How the source qualifies the amount.</summary>
        public static Slot<Quantity, Hedge> Hedge { get; } = new(
            "hedge", nameof(Quantity.Hedge),
            "How the source qualifies the amount.",
            "Hedge", RangeKind.Enum, static owner => owner.Hedge,
            required: true, enumText: static member => ((Hedge)member).Text());

        /// <summary>The currency, ISO 4217.</summary>
        public static Slot<Quantity, string?> Currency { get; } = new(
            "currency", nameof(Quantity.Currency),
            "The currency, ISO 4217.",
            "string", RangeKind.Scalar, static owner => owner.Currency, pattern: "^[A-Z]{3}$");

        /// <summary>The unit of what is not money, as UCUM writes it.</summary>
        public static Slot<Quantity, string?> Unit { get; } = new(
            "unit", nameof(Quantity.Unit),
            "The unit of what is not money, as UCUM writes it.",
            "string", RangeKind.Scalar, static owner => owner.Unit);

        /// <summary>The power of ten that the amount is stated in: 9 for billions.</summary>
        public static Slot<Quantity, int?> UnitMultiplier { get; } = new(
            "unit_multiplier", nameof(Quantity.UnitMultiplier),
            "The power of ten that the amount is stated in: 9 for billions.",
            "integer", RangeKind.Scalar, static owner => owner.UnitMultiplier);

        /// <summary>Whose prices; nominal where nothing is said.</summary>
        public static Slot<Quantity, PriceBasis?> PriceBasis { get; } = new(
            "price_basis", nameof(Quantity.PriceBasis),
            "Whose prices; nominal where nothing is said.",
            "PriceBasis", RangeKind.Enum, static owner => owner.PriceBasis,
            enumText: static member => ((PriceBasis)member).Text());

        /// <summary>The base year of constant prices.</summary>
        public static Slot<Quantity, int?> PriceYear { get; } = new(
            "price_year", nameof(Quantity.PriceYear),
            "The base year of constant prices.",
            "integer", RangeKind.Scalar, static owner => owner.PriceYear);

        /// <summary>The figure in its own words and language.</summary>
        public static Slot<Quantity, string?> AsStated { get; } = new(
            "as_stated", nameof(Quantity.AsStated),
            "The figure in its own words and language.",
            "string", RangeKind.Scalar, static owner => owner.AsStated);

        /// <summary>How the amount was converted, where the dataset did: rate, source of the rate, day.</summary>
        public static Slot<Quantity, string?> Conversion { get; } = new(
            "conversion", nameof(Quantity.Conversion),
            "How the amount was converted, where the dataset did: rate, source of the rate, day.",
            "string", RangeKind.Scalar, static owner => owner.Conversion);
    }

    // Apart from the slots, so that asking for one of them does not make the list.
    internal static class SlotList
    {
        internal static readonly FactList<Slot> All =
        [
            Slots.Amount, Slots.AmountHigh, Slots.Hedge, Slots.Currency, Slots.Unit, Slots.UnitMultiplier,
            Slots.PriceBasis, Slots.PriceYear, Slots.AsStated, Slots.Conversion,
        ];
    }
}
