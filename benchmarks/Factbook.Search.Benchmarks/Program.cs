using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Factbook.Search.Benchmarks;
using Factbook.Search.Benchmarks.Engines;

// Without arguments: makes the indexes, starts a new process for each first answer, and prints the tables of docs/search.md.
// "cold ENGINE FOLDER" is such a process: microseconds from Main to the first answer.
long start = Stopwatch.GetTimestamp();
if (args is ["cold", var cold, var place])
{
    using ISearchEngine engine = Open(cold, place);
    string[] found = engine.Search("drone*");
    long end = Stopwatch.GetTimestamp();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start, end).TotalMicroseconds:0} {found.Length}"));
    return;
}

string[] engines = ["Factbook", "SQLite FTS5", "Lucene.NET"];
string folder = Directory.CreateTempSubdirectory("factbook-search-").FullName;
SearchedFact[] facts = [.. SearchedFact.All];
SqliteEngine.Write(folder, facts);
LuceneEngine.Write(folder, facts);
long bytes = facts.Sum(fact => (long)fact.Bytes);
Console.WriteLine($"{facts.Length} facts, {bytes} bytes of texts");
Console.WriteLine("| | first answer, ms | warm, us a query | recall at 20 | mean reciprocal rank | bytes | of the texts |");
Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
// By turns, so that an hour in which the machine is slower is slower for all.
ILookup<string, double> firsts = Enumerable.Range(0, 15)
    .SelectMany(_ => engines.Select(name => (Name: name, Time: Cold(name))))
    .ToLookup(run => run.Name, run => run.Time);
foreach (string name in engines)
{
    double first = firsts[name].Order().ElementAt(7) / 1000;
    using ISearchEngine engine = Open(name, folder);
    (double recall, double rank) = Relevance(engine);
    double warm = Warm(engine);
    long size = SizeOf(name);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {first:0.00} | {warm:0.0} | {recall:0.000} | {rank:0.000} | {size} | {(double)size / bytes:0.00} |"));
}

Directory.Delete(folder, recursive: true);

static ISearchEngine Open(string name, string folder) => name switch
{
    "Factbook" => new FactbookEngine(),
    "SQLite FTS5" => new SqliteEngine(folder),
    _ => new LuceneEngine(folder),
};

double Cold(string name)
{
    var info = new ProcessStartInfo("dotnet", [typeof(SearchedFact).Assembly.Location, "cold", name, folder]) { RedirectStandardOutput = true };
    using Process process = Process.Start(info)!;
    string output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return double.Parse(output.Split(' ')[0], CultureInfo.InvariantCulture);
}

static IEnumerable<(string Query, string[] Expected)> Queries() =>
    from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "queries.tsv"))
    where !line.StartsWith('#')
    let fields = line.Split('\t')
    select (fields[0], fields[1].Split(' '));

static (double Recall, double Rank) Relevance(ISearchEngine engine)
{
    var found = Queries().Select(query => (query.Expected, Ids: engine.Search(query.Query))).ToList();
    return (
        found.Average(query => query.Ids.Count(query.Expected.Contains) / (double)query.Expected.Length),
        found.Average(query =>
        {
            int place = Array.FindIndex(query.Ids, query.Expected.Contains);
            return place < 0 ? 0 : 1.0 / (place + 1);
        }));
}

static double Warm(ISearchEngine engine)
{
    string[] queries = [.. Queries().Select(query => query.Query)];
    return Enumerable.Range(0, 30).Select(_ =>
    {
        long start = Stopwatch.GetTimestamp();
        for (int round = 0; round < 10; round++)
        {
            foreach (string query in queries)
            {
                engine.Search(query);
            }
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / (10 * queries.Length);
    }).Order().ElementAt(15);
}

long SizeOf(string name) => name switch
{
    "Factbook" => FactbookEngine.IndexBytes,
    "SQLite FTS5" => new FileInfo(SqliteEngine.PathOf(folder)).Length,
    _ => Directory.EnumerateFiles(LuceneEngine.PathOf(folder)).Sum(file => new FileInfo(file).Length),
};
