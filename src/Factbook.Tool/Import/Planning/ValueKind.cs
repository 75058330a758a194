namespace Factbook.Tool.Import.Planning;

/// <summary>What kind of value a column holds.</summary>
internal enum ValueKind
{
    /// <summary>A text of any form.</summary>
    Text,

    /// <summary>A text of a fixed form, with a pattern.</summary>
    Code,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A date of any precision, as EDTF writes it.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A day and a time with an offset from UTC.</summary>
    Moment,

    /// <summary>An address.</summary>
    Uri,

    /// <summary>One of a few texts.</summary>
    Enum,

    /// <summary>A value with parts.</summary>
    Object,

    /// <summary>Another record.</summary>
    Reference,
}
