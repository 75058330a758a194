namespace Factbook;

/// <summary>What stands at one end of a date or an interval.</summary>
public enum EdtfEndpointKind
{
    /// <summary>Nothing: the endpoint of the default <see cref="EdtfDate"/>.</summary>
    None = 0,

    /// <summary>A date.</summary>
    Date = 1,

    /// <summary>No limit, written <c>..</c>: what is still running, or has always been.</summary>
    Open = 2,

    /// <summary>Nobody knows, written as nothing: it may have ended or not.</summary>
    Unknown = 3,
}
