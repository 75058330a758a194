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
            "amount", nameof(Quantity.Amount), "decimal", RangeKind.Scalar, static owner => owner.Amount)
        {
            Description = "The amount as written, before the multiplier.",
            Required = true,
        };

        /// <summary>The upper end of a range.</summary>
        public static Slot<Quantity, decimal?> AmountHigh { get; } = new(
            "amount_high", nameof(Quantity.AmountHigh), "decimal", RangeKind.Scalar, static owner => owner.AmountHigh)
        {
            Description = "The upper end of a range.",
        };

        /// <summary>How the source qualifies the amount.</summary>
        public static Slot<Quantity, Hedge> Hedge { get; } = new(
            "hedge", nameof(Quantity.Hedge), "Hedge", RangeKind.Enum, static owner => owner.Hedge)
        {
            Description = "How the source qualifies the amount.",
            Required = true,
            EnumText = static member => ((Hedge)member).Text(),
        };

        /// <summary>The currency, ISO 4217.</summary>
        public static Slot<Quantity, string?> Currency { get; } = new(
            "currency", nameof(Quantity.Currency), "string", RangeKind.Scalar, static owner => owner.Currency)
        {
            Description = "The currency, ISO 4217.",
            Pattern = "^[A-Z]{3}$",
        };

        /// <summary>The unit of what is not money, as UCUM writes it.</summary>
        public static Slot<Quantity, string?> Unit { get; } = new(
            "unit", nameof(Quantity.Unit), "string", RangeKind.Scalar, static owner => owner.Unit)
        {
            Description = "The unit of what is not money, as UCUM writes it.",
        };

        /// <summary>The power of ten that the amount is stated in: 9 for billions.</summary>
        public static Slot<Quantity, int?> UnitMultiplier { get; } = new(
            "unit_multiplier", nameof(Quantity.UnitMultiplier), "integer", RangeKind.Scalar, static owner => owner.UnitMultiplier)
        {
            Description = "The power of ten that the amount is stated in: 9 for billions.",
        };

        /// <summary>Whose prices; nominal where nothing is said.</summary>
        public static Slot<Quantity, PriceBasis?> PriceBasis { get; } = new(
            "price_basis", nameof(Quantity.PriceBasis), "PriceBasis", RangeKind.Enum, static owner => owner.PriceBasis)
        {
            Description = "Whose prices; nominal where nothing is said.",
            EnumText = static member => ((PriceBasis)member).Text(),
        };

        /// <summary>The base year of constant prices.</summary>
        public static Slot<Quantity, int?> PriceYear { get; } = new(
            "price_year", nameof(Quantity.PriceYear), "integer", RangeKind.Scalar, static owner => owner.PriceYear)
        {
            Description = "The base year of constant prices.",
        };

        /// <summary>The figure in its own words and language.</summary>
        public static Slot<Quantity, string?> AsStated { get; } = new(
            "as_stated", nameof(Quantity.AsStated), "string", RangeKind.Scalar, static owner => owner.AsStated)
        {
            Description = "The figure in its own words and language.",
        };

        /// <summary>How the amount was converted, where the dataset did: rate, source of the rate, day.</summary>
        public static Slot<Quantity, string?> Conversion { get; } = new(
            "conversion", nameof(Quantity.Conversion), "string", RangeKind.Scalar, static owner => owner.Conversion)
        {
            Description = "How the amount was converted, where the dataset did: rate, source of the rate, day.",
        };
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
