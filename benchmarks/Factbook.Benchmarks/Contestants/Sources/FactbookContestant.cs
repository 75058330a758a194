using Facts;

internal static class Contestant
{
    public static string Visitor(string id) => Visits.Get(id).Visitor;

    public static long Checksum()
    {
        long sum = 0;
        foreach (Visit visit in Visits.All)
        {
            sum += Checksums.Of(
                (visit.Id, visit.Visitor, visit.Host),
                (visit.Start.Year * 10000 + visit.Start.Month * 100 + visit.Start.Day, visit.End.Year * 10000 + visit.End.Month * 100 + visit.End.Day),
                visit.Kind.ToString().ToLowerInvariant(), visit.Amount, visit.SourceId.Id, visit.Summary);
        }

        return sum;
    }
}
