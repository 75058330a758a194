namespace Factbook;

/// <summary>What can be wrong with a text that should be a date.</summary>
internal enum EdtfFault
{
    None,
    Empty,
    NotADate,
    LowercaseX,
    Time,
    TimeForm,
    Offset,
    TimeInInterval,
    TimeQualified,
    YearZero,
    ShortYear,
    LongYear,
    YearForm,
    Month,
    Day,
    QualifierInside,
    OpenAlone,
    SeveralSlashes,
    IntervalWithoutDate,
    Reversed,

    // Forms of level 2.
    Set,
    PartOfYear,
    UnspecifiedDigits,
    UnspecifiedInInterval,
    Exponent,
    SignificantDigits,
}
