namespace Factbook.Compiler.CSharp;

/// <summary>How a value is stored and made.</summary>
public enum ItemKind
{
    /// <summary>A text.</summary>
    Text = 1,

    /// <summary>A whole number of 32 bits.</summary>
    Int32 = 2,

    /// <summary>A whole number of 64 bits.</summary>
    Int64 = 3,

    /// <summary>A decimal number.</summary>
    Decimal = 4,

    /// <summary>A binary floating-point number.</summary>
    Double = 5,

    /// <summary>True or false.</summary>
    Boolean = 6,

    /// <summary>A calendar day.</summary>
    Date = 7,

    /// <summary>A day and a time with offset.</summary>
    DateTime = 8,

    /// <summary>A time of day.</summary>
    Time = 9,

    /// <summary>An EDTF date or interval.</summary>
    Edtf = 10,

    /// <summary>A permissible value of an enum.</summary>
    Enum = 11,

    /// <summary>A reference to a fact.</summary>
    Reference = 12,

    /// <summary>A value object.</summary>
    Object = 13,

    /// <summary>A value of any kind.</summary>
    Any = 14,
}
