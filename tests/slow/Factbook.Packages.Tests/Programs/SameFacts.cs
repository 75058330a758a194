// The same facts in every form of program. How long the first takes goes to the other stream, because it differs.

using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Factbook;
using Factbook.BelarusChina;

internal static class Program
{
    private static void Main()
    {
        var watch = Stopwatch.StartNew();
        EdtfDate? first = Visits.Get("visit.2023.01").When;
        TimeSpan toFirst = watch.Elapsed;
        TimeSpan sinceStart = DateTime.Now - Process.GetCurrentProcess().StartTime;

        Visit visit = Visits.LukashenkaToBeijing2023;
        Console.WriteLine(first);
        Console.WriteLine(visit.Visitor + " to " + visit.ToCountry);
        Console.WriteLine(TradeObservations.ChinaSurplus2024.Value);
        Console.WriteLine(Visits.LukashenkaToBeijing2025.Disputes.Single().Claims.Count);
        Console.WriteLine(Persons.Find("Lukashenko") == Persons.AliaksandrLukashenka);
        Console.WriteLine(Visits.ByWhen.In(EdtfDate.Parse("2023")).Count());
        Console.WriteLine(Facts.Dataset.FactCount.ToString(CultureInfo.InvariantCulture) + " " + Facts.Dataset.ContentHash);
        Console.Error.WriteLine(string.Format(
            CultureInfo.InvariantCulture,
            "first fact in {0:F2} ms, {1:F0} ms after the process began",
            toFirst.TotalMilliseconds,
            sinceStart.TotalMilliseconds));
    }
}
