// What other programs have to find in the exports: the number of facts of each table, and sums of money.

using System;
using System.Globalization;
using System.Linq;
using Factbook;
using Factbook.BelarusChina;

foreach (FactTable table in Facts.Tables.OrderBy(table => table.Name, StringComparer.Ordinal))
{
    Console.WriteLine($"{table.Name} {table.Count} {table.Count}");
}

var sums = TradeObservations.All
    .Where(observation => observation.Value is { Currency: not null })
    .GroupBy(observation => observation.Value!.Currency!, observation => observation.Value!.Amount)
    .OrderBy(group => group.Key, StringComparer.Ordinal);
foreach (var group in sums)
{
    string sum = group.Sum().ToString("0.######", CultureInfo.InvariantCulture);
    Console.WriteLine($"{group.Key} {sum} {sum}");
}
