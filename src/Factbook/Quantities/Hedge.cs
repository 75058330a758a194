namespace Factbook;

/// <summary>How a source qualifies an amount.</summary>
/// <remarks>
/// Members are numbered from 1 as the core module lists them; 0 is none of them and means not stated.
/// </remarks>
public enum Hedge
{
    /// <summary>Stated without any qualification.</summary>
    Exact = 1,

    /// <summary>Stated as approximate; no bound follows from it.</summary>
    About = 2,

    /// <summary>Greater than the amount.</summary>
    MoreThan = 3,

    /// <summary>The amount or more.</summary>
    AtLeast = 4,

    /// <summary>Less than the amount.</summary>
    LessThan = 5,

    /// <summary>The amount or less.</summary>
    UpTo = 6,

    /// <summary>From the amount to the higher amount.</summary>
    Between = 7,

    /// <summary>Not to be told from the source.</summary>
    Unknown = 8,
}
