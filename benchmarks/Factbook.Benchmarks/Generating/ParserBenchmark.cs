using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Factbook.Benchmarks.Data;
using Factbook.Benchmarks.Measuring;
using YamlDotNet.Core;

namespace Factbook.Benchmarks.Generating;

/// <summary>YamlDotNet's parser by itself, which bounds how fast the generator can be.</summary>
/// <param name="MegabytesPerSecond">Megabytes of YAML turned into events that nobody looks at, in a second.</param>
internal sealed record ParserBenchmark(double MegabytesPerSecond)
{
    private const int WarmUps = 4;
    private const int Rounds = 7;

    public static ParserBenchmark Run(int rows, int files)
    {
        VisitRow[] visits = [.. VisitRows.Make(KeyShape.Visit, rows)];
        string[] texts = [.. DatasetFolder.Texts(visits, files).Select(file => file.Text)];
        var seconds = new List<double>();
        for (int round = 0; round < WarmUps + Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            foreach (string text in texts)
            {
                var parser = new Parser(new StringReader(text));
                while (parser.MoveNext())
                {
                }
            }

            seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return new ParserBenchmark(texts.Sum(text => (long)text.Length) / 1e6 / Median.Of(seconds.Skip(WarmUps)));
    }
}
