using System;
using System.Globalization;
using SourceMetrics;

foreach ((string row, string value) in MetricsTable.Rows())
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row,-64} {value}"));
}
