namespace Factbook;

/// <summary>The finest part of a date that is known, finest first.</summary>
public enum EdtfPrecision
{
    /// <summary>Nothing is known: an open or unknown endpoint, or the default value.</summary>
    None = 0,

    /// <summary>The day: <c>2015-05-10</c>.</summary>
    Day = 1,

    /// <summary>The month: <c>2015-05</c>, <c>2015-05-XX</c>.</summary>
    Month = 2,

    /// <summary>The year: <c>2015</c>, <c>2015-XX</c>, <c>2015-XX-XX</c>.</summary>
    Year = 3,

    /// <summary>The decade: <c>201X</c>.</summary>
    Decade = 4,

    /// <summary>The hundred years that share two digits: <c>20XX</c> is 2000 to 2099.</summary>
    Century = 5,
}
