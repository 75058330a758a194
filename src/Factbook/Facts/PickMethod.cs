namespace Factbook;

/// <summary>Why one claim was preferred to its rivals, strongest reason first.</summary>
/// <remarks>
/// Members are numbered from 1 as the core module lists them; 0 is none of them and means not stated.
/// </remarks>
public enum PickMethod
{
    /// <summary>The text of a legal act says it.</summary>
    LegalAct = 1,

    /// <summary>The record of those who took part says it.</summary>
    PrimaryRecord = 2,

    /// <summary>Two sources that do not derive from one another say it.</summary>
    TwoIndependentRoots = 3,

    /// <summary>It says the same more precisely.</summary>
    MorePrecise = 4,

    /// <summary>It revises an earlier figure of the same publisher.</summary>
    LaterRevision = 5,

    /// <summary>Nothing was preferred.</summary>
    Unresolved = 6,
}
