namespace Factbook;

/// <summary>What can be wrong with a text that should be a date.</summary>
internal enum EdtfFault
{
    None,
    Empty,
    NotADate,
    LowercaseX,
    Time,
    Season,
    Set,
    LongOrNegativeYear,
    YearZero,
    Month,
    Day,
    UnspecifiedDigits,
    QualifierInside,
    OpenAlone,
    SeveralSlashes,
    IntervalWithoutDate,
    Reversed,
}
