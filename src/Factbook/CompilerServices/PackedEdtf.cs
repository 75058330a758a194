using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>An EDTF date as the two numbers that compiled tables hold. For the compiler and for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PackedEdtf
{
    /// <summary>Gives the numbers of a date, below 2^30 each.</summary>
    /// <param name="date">The date.</param>
    /// <param name="start">The first endpoint, never 0.</param>
    /// <param name="end">The second endpoint of an interval, or 0.</param>
    /// <returns>Whether numbers hold it: there is neither a year of more than four digits nor a time of day.</returns>
    public static bool TryPack(EdtfDate date, out int start, out int end)
    {
        start = date.PackedStart;
        end = date.PackedEnd;
        return date.LongForms is null;
    }

    /// <summary>Makes the date of two numbers that <see cref="TryPack"/> gave.</summary>
    /// <param name="start">The first endpoint. Other numbers are not checked for.</param>
    /// <param name="end">The second endpoint, 0 where there is none.</param>
    public static EdtfDate Unpack(int start, int end) => new(start, end);
}
