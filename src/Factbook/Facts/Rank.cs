namespace Factbook;

/// <summary>The standing of a claim among its rivals.</summary>
/// <remarks>
/// Members are numbered from 1 as the core module lists them; 0 is none of them and means not stated.
/// </remarks>
public enum Rank
{
    /// <summary>The claim that the dataset follows.</summary>
    Preferred = 1,

    /// <summary>A claim that stands beside it.</summary>
    Normal = 2,

    /// <summary>A claim that is known to be wrong, kept because it was made.</summary>
    Deprecated = 3,
}
