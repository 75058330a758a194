namespace Factbook;

/// <summary>How somebody says something.</summary>
/// <remarks>
/// Members are numbered from 1 as the core module lists them; 0 is none of them and means not stated.
/// </remarks>
public enum Stance
{
    /// <summary>States it as a fact.</summary>
    Asserts = 1,

    /// <summary>States that it is not so.</summary>
    Denies = 2,

    /// <summary>Passes on what others say or do.</summary>
    Reports = 3,

    /// <summary>Gives it as an estimate.</summary>
    Estimates = 4,

    /// <summary>Says that it is going to be done.</summary>
    Announces = 5,

    /// <summary>Says that it is going to happen.</summary>
    Forecasts = 6,

    /// <summary>Undertakes to do it.</summary>
    Promises = 7,

    /// <summary>Charges somebody with it.</summary>
    Alleges = 8,

    /// <summary>Gives it as a judgement or an opinion.</summary>
    Assesses = 9,

    /// <summary>Gives it as a possibility, without holding that it is so.</summary>
    Speculates = 10,

    /// <summary>Asks whether it is so.</summary>
    Asks = 11,

    /// <summary>Says that it will do somebody harm, unless or if something happens.</summary>
    Threatens = 12,
}
