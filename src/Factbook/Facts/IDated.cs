namespace Factbook;

/// <summary>Something that happened or held at a time.</summary>
public interface IDated
{
    /// <summary>When it happened or held; <see langword="null"/> where no source says.</summary>
    EdtfDate? When { get; }

    /// <summary>
    /// The part of the month or the year that is meant, of the first where <see cref="When"/> is an interval.
    /// </summary>
    PartOfPeriod? WhenPart { get; }

    /// <summary>The earliest time that the sources leave open.</summary>
    EdtfDate? NotBefore { get; }

    /// <summary>The latest time that the sources leave open.</summary>
    EdtfDate? NotAfter { get; }
}
