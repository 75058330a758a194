namespace Factbook;

/// <summary>Which part of a month or a year is meant; dates have no notation for it.</summary>
/// <remarks>
/// Members are numbered from 1 as the core module lists them; 0 is none of them and means not stated.
/// </remarks>
public enum PartOfPeriod
{
    /// <summary>Its beginning: early 2020, the first days of March.</summary>
    Early = 1,

    /// <summary>Its middle: mid-2020, mid-March.</summary>
    Middle = 2,

    /// <summary>Its end: late 2020, the last days of March.</summary>
    Late = 3,
}
