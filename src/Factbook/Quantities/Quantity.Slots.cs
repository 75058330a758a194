using System.Collections.Generic;
using Factbook.CompilerServices;

namespace Factbook;

public sealed partial record Quantity : IValueObject
{
    string IValueObject.ClassName => "Quantity";

    IReadOnlyList<SlotInfo> IValueObject.Slots => SlotList.All;

    object? IValueObject.GetValue(SlotInfo slot) => slot?.Name switch
    {
        "amount" => (object?)Amount,
        "amount_high" => AmountHigh,
        "hedge" => Hedge,
        "currency" => Currency,
        "unit" => Unit,
        "unit_multiplier" => UnitMultiplier,
        "price_basis" => PriceBasis,
        "price_year" => PriceYear,
        "as_stated" => AsStated,
        "conversion" => Conversion,
        _ => throw SlotFaults.NoSlot("Quantity", slot),
    };

    // Apart from the record, so that making a value does not make the descriptions.
    private static class SlotList
    {
        internal static readonly FactList<SlotInfo> All =
        [
            new("amount", "Amount",
                "The amount as written, before the multiplier.",
                "decimal", RangeKind.Scalar, required: true),
            new("amount_high", "AmountHigh", "The upper end of a range.", "decimal", RangeKind.Scalar),
            new("hedge", "Hedge",
                "How the source qualifies the amount.",
                "Hedge", RangeKind.Enum, required: true, enumText: static member => ((Hedge)member).Text()),
            new("currency", "Currency", "The currency, ISO 4217.", "string", RangeKind.Scalar, pattern: "^[A-Z]{3}$"),
            new("unit", "Unit", "The unit of what is not money, as UCUM writes it.", "string", RangeKind.Scalar),
            new("unit_multiplier", "UnitMultiplier",
                "The power of ten that the amount is stated in: 9 for billions.",
                "integer", RangeKind.Scalar),
            new("price_basis", "PriceBasis",
                "Whose prices; nominal where nothing is said.",
                "PriceBasis", RangeKind.Enum, enumText: static member => ((PriceBasis)member).Text()),
            new("price_year", "PriceYear", "The base year of constant prices.", "integer", RangeKind.Scalar),
            new("as_stated", "AsStated", "The figure in its own words and language.", "string", RangeKind.Scalar),
            new("conversion", "Conversion",
                "How the amount was converted, where the dataset did: rate, source of the rate, day.",
                "string", RangeKind.Scalar),
        ];
    }
}
