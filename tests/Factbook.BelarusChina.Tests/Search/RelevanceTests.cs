using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace Factbook.BelarusChina.Tests.Search;

/// <summary>Forty queries of a reader who saw neither index nor records, and the records that should come up.</summary>
public sealed class RelevanceTests(ITestOutputHelper output)
{
    private const int Looked = 20;

    [Fact]
    public void Of_what_should_come_up_nearly_all_does_and_the_first_of_it_early()
    {
        (string Query, string[] Expected)[] queries = [.. Queries()];
        double[] recalls = Array.ConvertAll(queries, query => Recall(query.Query, query.Expected));
        double[] ranks = Array.ConvertAll(queries, query => ReciprocalRank(query.Query, query.Expected));
        foreach (((string query, _), double recall, double rank) in queries.Zip(recalls, ranks))
        {
            output.WriteLine($"{recall:0.00} {rank:0.00} {query}");
        }

        output.WriteLine($"recall among the first {Looked}: {recalls.Average():0.000}, mean reciprocal rank: {ranks.Average():0.000}");
        Assert.Equal(40, queries.Length);
        Assert.InRange(recalls.Average(), 0.6, 1);
        Assert.InRange(ranks.Average(), 0.85, 1);
    }

    private static IEnumerable<(string, string[])> Queries() =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", "queries.tsv"))
        where !line.StartsWith('#')
        let fields = line.Split('\t')
        select (fields[0], fields[1].Split(' '));

    private static double Recall(string query, string[] expected) =>
        Facts.Search(query).Take(Looked).Count(fact => expected.Contains(fact.Id)) / (double)expected.Length;

    private static double ReciprocalRank(string query, string[] expected)
    {
        int place = Facts.Search(query).Select(fact => fact.Id).ToList().FindIndex(expected.Contains);
        return place < 0 ? 0 : 1.0 / (place + 1);
    }
}
