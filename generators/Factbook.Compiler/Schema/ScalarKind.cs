namespace Factbook.Compiler.Schema;

/// <summary>How the values of a type are read, stored and shown in C#.</summary>
public enum ScalarKind
{
    /// <summary>Text: LinkML's <c>string</c>, <c>uri</c>, <c>uriorcurie</c>, <c>curie</c>, <c>ncname</c> and the like.</summary>
    Text = 1,

    /// <summary>A whole number; <see langword="int"/> where its bounds allow, else <see langword="long"/>.</summary>
    Integer = 2,

    /// <summary>A decimal number, its scale kept.</summary>
    Decimal = 3,

    /// <summary>A binary floating-point number (LinkML's <c>float</c> and <c>double</c>).</summary>
    Double = 4,

    /// <summary>True or false.</summary>
    Boolean = 5,

    /// <summary>A calendar day.</summary>
    Date = 6,

    /// <summary>A day, a time and an offset from UTC.</summary>
    DateTime = 7,

    /// <summary>A time of day.</summary>
    Time = 8,

    /// <summary>An EDTF date or interval, level 0 or 1 (<c>factbook_parser: edtf</c>).</summary>
    Edtf = 9,
}
