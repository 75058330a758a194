namespace Factbook;

/// <summary>What kind of name it is.</summary>
/// <remarks>
/// Members are numbered from 1 as the core module lists them; 0 is none of them and means not stated.
/// </remarks>
public enum NameKind
{
    /// <summary>The usual name in its language, one for each language.</summary>
    Primary = 1,

    /// <summary>Another name or spelling.</summary>
    Alias = 2,

    /// <summary>A name of earlier times.</summary>
    Former = 3,

    /// <summary>A name that others share, such as a bare surname; it identifies nobody alone.</summary>
    Weak = 4,

    /// <summary>The exact spelling in an official list.</summary>
    AsListed = 5,

    /// <summary>An abbreviation.</summary>
    Abbreviation = 6,
}
