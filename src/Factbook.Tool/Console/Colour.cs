namespace Factbook.Tool.Console;

/// <summary>Colours and weights, by the numbers that terminals know them by.</summary>
internal enum Colour
{
    /// <summary>Heavier.</summary>
    Bold = 1,

    /// <summary>Weaker.</summary>
    Dim = 2,

    /// <summary>For errors.</summary>
    Red = 31,

    /// <summary>For what is well.</summary>
    Green = 32,

    /// <summary>For warnings.</summary>
    Yellow = 33,

    /// <summary>For names.</summary>
    Cyan = 36,
}
