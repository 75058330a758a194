namespace Factbook.Tool.Export.Relations;

/// <summary>What the texts of a column are.</summary>
internal enum ColumnKind
{
    /// <summary>Any text.</summary>
    Text = 1,

    /// <summary>A whole number.</summary>
    Integer = 2,

    /// <summary>A decimal number, its scale kept.</summary>
    Decimal = 3,

    /// <summary>A binary floating-point number.</summary>
    Double = 4,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 5,

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    Date = 6,

    /// <summary>A moment.</summary>
    DateTime = 7,

    /// <summary>A time of day.</summary>
    Time = 8,

    /// <summary>Any value as JSON, where it has parts of its own; a text otherwise.</summary>
    Json = 9,
}
