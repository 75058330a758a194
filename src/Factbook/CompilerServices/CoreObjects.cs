using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>Makes the value objects of the core's classes of all their slots. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CoreObjects
{
    /// <summary>Makes a citation, which finds the slots that it names when it is asked.</summary>
    public static Citation Citation(
        Source source, string? locator, FactList<string> supports, Func<IReadOnlyList<Slot>> slots, CitationStance? stance) =>
        new(source, locator, supports, slots, stance);

    /// <summary>Makes a claim.</summary>
    public static Claim Claim(
        FactList<Citation> cites,
        FactList<Slot> inferred,
        string? inference,
        FactList<Slot> notStated,
        string key,
        IAgent? assertedBy,
        Stance stance,
        EdtfDate? saidOn,
        FactValue? value,
        ValueState? valueState,
        Rank rank,
        string? deprecatedReason) => new()
        {
            Cites = cites,
            Inferred = inferred,
            Inference = inference,
            NotStated = notStated,
            Key = key,
            AssertedBy = assertedBy,
            Stance = stance,
            SaidOn = saidOn,
            Value = value,
            ValueState = valueState,
            Rank = rank,
            DeprecatedReason = deprecatedReason,
        };

    /// <summary>Makes a name.</summary>
    public static NameVariant NameVariant(string text, string language, NameKind kind, string? romanization, EdtfDate? usedIn) =>
        new(text, language, kind, romanization, usedIn);

    /// <summary>Makes an amount.</summary>
    public static Quantity Quantity(
        decimal amount,
        decimal? amountHigh,
        Hedge hedge,
        string? currency,
        string? unit,
        int? unitMultiplier,
        PriceBasis? priceBasis,
        int? priceYear,
        string? asStated,
        string? conversion) => new(amount, amountHigh, hedge, currency, unit, unitMultiplier)
        {
            PriceBasis = priceBasis,
            PriceYear = priceYear,
            AsStated = asStated,
            Conversion = conversion,
        };
}
