namespace Factbook;

/// <summary>What kind of publication a source is.</summary>
/// <remarks>
/// Members are numbered from 1 as the core module lists them; 0 is none of them and means not stated.
/// </remarks>
public enum SourceKind
{
    /// <summary>A state body, on its own behalf; the state is in the slot state.</summary>
    Official = 1,

    /// <summary>An intergovernmental organisation.</summary>
    Igo = 2,

    /// <summary>A statistical publication: customs tables, a yearbook, a statistics office.</summary>
    Statistics = 3,

    /// <summary>The text of a law, a treaty or another legal act.</summary>
    LegalAct = 4,

    /// <summary>State-owned news media.</summary>
    NewsState = 5,

    /// <summary>A news agency.</summary>
    NewsWire = 6,

    /// <summary>News media that no state owns.</summary>
    NewsIndependent = 7,

    /// <summary>A research institute or think tank.</summary>
    ThinkTank = 8,

    /// <summary>An academic publication.</summary>
    Academic = 9,

    /// <summary>A dataset.</summary>
    Dataset = 10,

    /// <summary>A post on a social network.</summary>
    Social = 11,

    /// <summary>An encyclopedia or another work of reference.</summary>
    Reference = 12,

    /// <summary>Not to be told from what was read.</summary>
    Unknown = 13,
}
