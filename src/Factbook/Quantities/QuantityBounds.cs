namespace Factbook;

/// <summary>What is known for certain of an amount: bounds on either side, each included or not.</summary>
/// <remarks>A bound that is absent is never exclusive.</remarks>
internal readonly record struct QuantityBounds(
    decimal? Lower,
    bool LowerIsExclusive,
    decimal? Upper,
    bool UpperIsExclusive)
{
    /// <summary>The bounds that a hedge sets.</summary>
    public static QuantityBounds Of(Hedge hedge, decimal amount, decimal? amountHigh) => hedge switch
    {
        Hedge.Exact => new(amount, false, amount, false),
        Hedge.MoreThan => new(amount, true, null, false),
        Hedge.AtLeast => new(amount, false, null, false),
        Hedge.LessThan => new(null, false, amount, true),
        Hedge.UpTo => new(null, false, amount, false),
        Hedge.Between => new(amount, false, amountHigh, false),
        _ => default,
    };

    /// <summary>The bounds of a sum of which both parts are within their bounds.</summary>
    public QuantityBounds Plus(QuantityBounds other) => new(
        Add(Lower, other.Lower),
        Add(Lower, other.Lower) is not null && (LowerIsExclusive || other.LowerIsExclusive),
        Add(Upper, other.Upper),
        Add(Upper, other.Upper) is not null && (UpperIsExclusive || other.UpperIsExclusive));

    /// <summary>The bounds of the amount with its sign changed.</summary>
    public QuantityBounds Negated() => new(-Upper, UpperIsExclusive, -Lower, LowerIsExclusive);

    /// <summary>Whether the amount is greater than a number: yes, no, or cannot be told.</summary>
    public bool? IsMoreThan(decimal number) =>
        Lower > number || (LowerIsExclusive && Lower == number) ? true : Upper <= number ? false : null;

    /// <summary>Whether the amount is greater than another: yes, no, or cannot be told.</summary>
    public bool? IsMoreThan(QuantityBounds other)
    {
        bool apart = Lower > other.Upper || (Lower == other.Upper && (LowerIsExclusive || other.UpperIsExclusive));
        return apart ? true : Upper <= other.Lower ? false : null;
    }

    private static decimal? Add(decimal? left, decimal? right) =>
        left is decimal first && right is decimal second ? ExactDecimal.Add(first, second) : null;
}
