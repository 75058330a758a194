using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using YamlDotNet.Serialization;

public sealed class YamlVisits
{
    [YamlMember(Alias = "visits")]
    public List<Dictionary<string, string>> Visits { get; set; } = [];
}

internal static class Contestant
{
    private static readonly Dictionary<string, VisitObject> Visits = Read();

    public static string Visitor(string id) => Visits[id].Visitor;

    public static long Checksum() => Checksums.OfAll(Visits.Values);

    private static Dictionary<string, VisitObject> Read()
    {
        using Stream yaml = typeof(Contestant).Assembly.GetManifestResourceStream("visits.yaml")!;
        YamlVisits read = new DeserializerBuilder().Build().Deserialize<YamlVisits>(new StreamReader(yaml));
        return read.Visits.Select(Visit).ToDictionary(visit => visit.Id);
    }

    private static VisitObject Visit(Dictionary<string, string> row) => new()
    {
        Id = row["id"],
        Visitor = row["visitor"],
        Host = row["host"],
        Start = DateOnly.Parse(row["start"], CultureInfo.InvariantCulture),
        End = DateOnly.Parse(row["end"], CultureInfo.InvariantCulture),
        Kind = row["kind"],
        Amount = decimal.Parse(row["amount"], CultureInfo.InvariantCulture),
        SourceId = row["source_id"],
        Summary = row["summary"],
    };
}
