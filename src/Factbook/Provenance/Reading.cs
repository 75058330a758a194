namespace Factbook;

/// <summary>How much of a source the curator has read.</summary>
/// <remarks>
/// Members are numbered from 1 as the core module lists them; 0 is none of them and means not stated.
/// </remarks>
public enum Reading
{
    /// <summary>All of it; every citation names the passage.</summary>
    Whole = 1,

    /// <summary>An excerpt; citations name no passage.</summary>
    Excerpt = 2,
}
