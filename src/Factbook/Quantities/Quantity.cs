using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using Factbook.Serialization;

namespace Factbook;

/// <summary>An amount as a source states it, with its hedge and its currency or unit.</summary>
/// <remarks>
/// <para>Immutable and safe to use from any thread. Equal to another by its content; 1.5 and 1.50 are equal amounts.</para>
/// <para>There is no conversion to a number, for it would drop the hedge: see <see cref="Lower"/>, <see cref="Upper"/>,
/// <see cref="Value"/> and <see cref="StatedAmount"/>.</para>
/// </remarks>
[TypeConverter(typeof(QuantityTypeConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Quantity
{
    private const int LargestMultiplier = 12;

    /// <summary>Makes an amount.</summary>
    /// <param name="amount">The amount as written, before the multiplier.</param>
    /// <param name="amountHigh">The upper end of a range.</param>
    /// <param name="hedge">How the source qualifies the amount.</param>
    /// <param name="currency">The currency, ISO 4217.</param>
    /// <param name="unit">The unit of what is not money, UCUM.</param>
    /// <param name="unitMultiplier">
    /// The power of ten that the amount is stated in, 0 to 12; 0 where nothing is said.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The hedge is none of <see cref="Hedge"/>; it is <see cref="Hedge.Between"/> and there is no upper end; the upper
    /// end is less than the amount; there are both a currency and a unit; or the multiplier is not from 0 to 12.
    /// </exception>
    public Quantity(
        decimal amount,
        decimal? amountHigh,
        Hedge hedge,
        string? currency = null,
        string? unit = null,
        int? unitMultiplier = null)
    {
        Require(hedge is >= Hedge.Exact and <= Hedge.Unknown, "The hedge is not one of Hedge.", nameof(hedge));
        Require(hedge != Hedge.Between || amountHigh is not null, "A range needs its upper end.", nameof(amountHigh));
        Require(!(amountHigh < amount), "The upper end is less than the amount.", nameof(amountHigh));
        Require(currency is null || unit is null, "An amount of money has a currency and no unit.", nameof(unit));
        Require(!(unitMultiplier is < 0 or > LargestMultiplier), "It is from 0 to 12.", nameof(unitMultiplier));
        Amount = amount;
        AmountHigh = amountHigh;
        Hedge = hedge;
        Currency = currency;
        Unit = unit;
        UnitMultiplier = unitMultiplier;
    }

    /// <summary>The amount as written, before the multiplier: 4.77 of "4.77 billion".</summary>
    public decimal Amount { get; }

    /// <summary>
    /// The upper end of a range, before the multiplier. It is a bound where the hedge is <see cref="Hedge.Between"/>,
    /// part of the statement where that is <see cref="Hedge.About"/> or <see cref="Hedge.Unknown"/>, and means nothing otherwise.
    /// </summary>
    public decimal? AmountHigh { get; }

    /// <summary>How the source qualifies the amount.</summary>
    public Hedge Hedge { get; }

    /// <summary>The currency, ISO 4217.</summary>
    public string? Currency { get; }

    /// <summary>The unit of what is not money, as UCUM writes it.</summary>
    public string? Unit { get; }

    /// <summary>The power of ten that the amount is stated in: 9 for billions.</summary>
    public int? UnitMultiplier { get; }

    /// <summary>Whose prices; nominal where nothing is said.</summary>
    public PriceBasis? PriceBasis { get; init; }

    /// <summary>The base year of constant prices.</summary>
    public int? PriceYear { get; init; }

    /// <summary>The figure in its own words and language.</summary>
    public string? AsStated { get; init; }

    /// <summary>How the amount was converted, where the dataset did: rate, source of the rate, day.</summary>
    public string? Conversion { get; init; }

    /// <summary>The stated amount in full units, whatever its hedge: 4770000000 of "about 4.77 billion".</summary>
    /// <exception cref="OverflowException">The number is larger than a decimal can hold.</exception>
    public decimal StatedAmount => ExactDecimal.Shift(Amount, UnitMultiplier ?? 0);

    /// <summary>
    /// The amount in full units where it is stated without qualification, else <see langword="null"/>.
    /// </summary>
    /// <exception cref="OverflowException">The number is larger than a decimal can hold.</exception>
    public decimal? Value => Hedge == Hedge.Exact ? StatedAmount : null;

    /// <summary>
    /// The least that the amount can be, in full units, or <see langword="null"/> where nothing bounds it below.
    /// </summary>
    /// <remarks>
    /// "About" bounds nothing. Where <see cref="LowerIsExclusive"/>, the amount is greater than this.
    /// </remarks>
    /// <exception cref="OverflowException">The number is larger than a decimal can hold.</exception>
    public decimal? Lower => Bounds.Lower;

    /// <summary>
    /// The most that the amount can be, in full units, or <see langword="null"/> where nothing bounds it above.
    /// </summary>
    /// <remarks>"About" bounds nothing. Where <see cref="UpperIsExclusive"/>, the amount is less than this.</remarks>
    /// <exception cref="OverflowException">The number is larger than a decimal can hold.</exception>
    public decimal? Upper => Bounds.Upper;

    /// <summary>Whether the amount is greater than <see cref="Lower"/>, not equal to it: "more than".</summary>
    public bool LowerIsExclusive => Hedge == Hedge.MoreThan;

    /// <summary>Whether the amount is less than <see cref="Upper"/>, not equal to it: "less than".</summary>
    public bool UpperIsExclusive => Hedge == Hedge.LessThan;

    /// <summary>
    /// The number of digits that the amount is written with, leading zeros left out: 3 for "4.77 billion", 2 for "1.0".
    /// Of a range, those of the end that has fewer. Zeros at the end of a whole number count, for nothing tells whether
    /// they are meant.
    /// </summary>
    public int SignificantDigits => Math.Min(
        ExactDecimal.SignificantDigits(Amount), ExactDecimal.SignificantDigits(AmountHigh ?? Amount));

    internal QuantityBounds Bounds => QuantityTotal.Of(this, 0).Bounds;

    /// <summary>Adds amounts of one currency or unit and of one price basis; bounds and hedges are kept.</summary>
    /// <param name="quantities">The amounts; at least one.</param>
    /// <returns>
    /// The sum as the addition of two amounts gives it, in the least multiplier of the parts. It has neither
    /// <see cref="AsStated"/> nor <see cref="Conversion"/>, for nobody has stated it.
    /// </returns>
    /// <exception cref="InvalidOperationException">
    /// Currencies, units or prices differ, or there is nothing to add.
    /// </exception>
    /// <exception cref="OverflowException">The sum has more digits than a decimal can hold.</exception>
    public static Quantity Sum(IEnumerable<Quantity> quantities) => QuantityTotal.Sum(quantities);

    /// <summary>
    /// Adds two amounts. The bounds of the sum are the sums of the bounds, exclusive where one of the two is. Where a
    /// part is "about", the sum is; where a part is of unknown hedge or no bound is left, the hedge of the sum is unknown.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// Currencies, units or prices differ; the message names both.
    /// </exception>
    /// <exception cref="OverflowException">The sum has more digits than a decimal can hold.</exception>
    public static Quantity operator +(Quantity left, Quantity right) => QuantityTotal.Sum([left, right]);

    /// <summary>
    /// Subtracts an amount, as the addition of two amounts does: "more than 5" less "up to 2" is "more than 3".
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// Currencies, units or prices differ; the message names both.
    /// </exception>
    /// <exception cref="OverflowException">The difference has more digits than a decimal can hold.</exception>
    public static Quantity operator -(Quantity left, Quantity right) => QuantityTotal.Difference(left, right);

    private static void Require(bool condition, string message, string parameter)
    {
        if (!condition)
        {
            throw new ArgumentException(message, parameter);
        }
    }
}
