namespace Factbook;

/// <summary>What kind of value a <see cref="FactValue"/> holds.</summary>
public enum FactValueKind
{
    /// <summary>A text.</summary>
    Text = 1,

    /// <summary>A whole number: <see cref="long"/>.</summary>
    Integer = 2,

    /// <summary>A decimal number with its scale: <see cref="decimal"/>.</summary>
    Decimal = 3,

    /// <summary>A binary floating-point number: <see cref="double"/>.</summary>
    Double = 4,

    /// <summary>True or false: <see cref="bool"/>.</summary>
    Boolean = 5,

    /// <summary>A calendar day: <see cref="CalendarDate"/>.</summary>
    Date = 6,

    /// <summary>A day, a time and an offset from UTC: <see cref="System.DateTimeOffset"/>.</summary>
    DateTime = 7,

    /// <summary>A time of day: <see cref="System.TimeSpan"/>.</summary>
    Time = 8,

    /// <summary>A date as far as it is known: <see cref="EdtfDate"/>.</summary>
    Edtf = 9,

    /// <summary>A permissible value of an enum.</summary>
    Enum = 10,

    /// <summary>A fact.</summary>
    Reference = 11,

    /// <summary>An object without an identifier of its own, such as a <see cref="Quantity"/>.</summary>
    Object = 12,
}
