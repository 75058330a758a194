namespace Factbook;

/// <summary>The finest part of a date that is known, finest first.</summary>
public enum EdtfPrecision
{
    /// <summary>Nothing is known: an open or unknown endpoint.</summary>
    None = 0,

    /// <summary>The second: <c>2015-05-10T09:30:00Z</c>.</summary>
    Second = 1,

    /// <summary>The day: <c>2015-05-10</c>.</summary>
    Day = 2,

    /// <summary>The month: <c>2015-05</c>, <c>2015-05-XX</c>.</summary>
    Month = 3,

    /// <summary>The season: <c>2015-21</c> is spring.</summary>
    Season = 4,

    /// <summary>The year: <c>2015</c>, <c>2015-XX</c>, <c>2015-XX-XX</c>, <c>Y12015</c>.</summary>
    Year = 5,

    /// <summary>The decade: <c>201X</c>.</summary>
    Decade = 6,

    /// <summary>The hundred years that share two digits: <c>20XX</c> is 2000 to 2099.</summary>
    Century = 7,
}
