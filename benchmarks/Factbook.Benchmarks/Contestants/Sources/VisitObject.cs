// A visit as people write it by hand.
using System;
using System.Collections.Generic;

public sealed class VisitObject
{
    public required string Id { get; init; }

    public required string Visitor { get; init; }

    public required string Host { get; init; }

    public required DateOnly Start { get; init; }

    public required DateOnly End { get; init; }

    public required string Kind { get; init; }

    public required decimal Amount { get; init; }

    public required string SourceId { get; init; }

    public required string Summary { get; init; }

    /// <summary>A sum over all that the visit says, the same for every contestant.</summary>
    public long Checksum() => Checksums.Of(
        (Id, Visitor, Host),
        (Start.Year * 10000 + Start.Month * 100 + Start.Day, End.Year * 10000 + End.Month * 100 + End.Day),
        Kind, Amount, SourceId, Summary);
}

public static class Checksums
{
    // Sum of LINQ throws where the sum overflows.
    public static long OfAll(IEnumerable<VisitObject> visits)
    {
        long sum = 0;
        foreach (VisitObject visit in visits)
        {
            sum += visit.Checksum();
        }

        return sum;
    }

    public static long Of(
        (string Id, string Visitor, string Host) who, (int Start, int End) days, string kind, decimal amount, string source, string summary)
    {
        long sum = Text(who.Id);
        sum = (sum * 31) + Text(who.Visitor);
        sum = (sum * 31) + Text(who.Host);
        sum = (sum * 31) + days.Start;
        sum = (sum * 31) + days.End;
        sum = (sum * 31) + Text(kind);
        sum = (sum * 31) + Text(amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
        sum = (sum * 31) + Text(source);
        return (sum * 31) + Text(summary);
    }

    private static long Text(string text)
    {
        long hash = 17;
        foreach (char character in text)
        {
            hash = (hash * 31) + character;
        }

        return hash;
    }
}
