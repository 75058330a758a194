namespace Factbook;

/// <summary>Why a claim has no value.</summary>
/// <remarks>
/// Members are numbered from 1 as the core module lists them; 0 is none of them and means not stated.
/// </remarks>
public enum ValueState
{
    /// <summary>The claim is that there is no value.</summary>
    None = 1,

    /// <summary>The claim is that the value is not known.</summary>
    Unknown = 2,

    /// <summary>The passage tells of the matter and states no value; nothing is claimed.</summary>
    NotStated = 3,
}
