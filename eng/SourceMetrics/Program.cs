using System;
using System.Globalization;
using System.Linq;
using SourceMetrics;

foreach ((string row, string value) in MetricsTable.Rows(args.FirstOrDefault() ?? "HEAD"))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row,-64} {value}"));
}
