namespace Factbook;

/// <summary>How a passage bears on the record that cites it.</summary>
/// <remarks>
/// Members are numbered from 1 as the core module lists them; 0 is none of them and means not stated.
/// </remarks>
public enum CitationStance
{
    /// <summary>The passage says what the record says.</summary>
    Supports = 1,

    /// <summary>The passage says otherwise.</summary>
    Contradicts = 2,

    /// <summary>The passage names it and bears on it neither way.</summary>
    Mentions = 3,
}
