namespace Factbook.Tool.Charts.Timeline;

/// <summary>A record that stands on the timeline.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Words">What it is, for a reader.</param>
/// <param name="When">Its date.</param>
internal sealed record DatedFact(string Id, string Words, EdtfDate When)
{
    /// <summary>The day from which the mark is drawn.</summary>
    public CalendarDate First => (When.Earliest ?? When.End.Earliest)!.Value;

    /// <summary>The day up to which the mark is drawn.</summary>
    public CalendarDate Last => (When.Latest ?? When.Start.Latest)!.Value;
}
