namespace Factbook;

/// <summary>Whose prices an amount of money is stated in.</summary>
/// <remarks>
/// Members are numbered from 1 as the core module lists them; 0 is none of them and means not stated.
/// </remarks>
public enum PriceBasis
{
    /// <summary>Prices of the time that the amount is of.</summary>
    Nominal = 1,

    /// <summary>Prices of a base year.</summary>
    Constant = 2,
}
