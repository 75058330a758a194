namespace Factbook;

/// <summary>A season of a year, with the number that EDTF writes in place of a month.</summary>
/// <remarks>EDTF ties these four to no hemisphere and to no months.</remarks>
public enum EdtfSeason
{
    /// <summary>Spring: <c>2015-21</c>.</summary>
    Spring = 21,

    /// <summary>Summer: <c>2015-22</c>.</summary>
    Summer = 22,

    /// <summary>Autumn: <c>2015-23</c>.</summary>
    Autumn = 23,

    /// <summary>Winter: <c>2015-24</c>.</summary>
    Winter = 24,
}
