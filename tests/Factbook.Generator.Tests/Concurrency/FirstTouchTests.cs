using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Concurrency;

/// <summary>Many threads ask for every fact of a freshly loaded dataset at once.</summary>
public class FirstTouchTests
{
    private const int Threads = 64;

    /// <summary>How often the dataset is loaded anew; the slow tests do it a thousand times.</summary>
    protected virtual int Rounds => 12;

    [Fact]
    public void All_threads_get_the_same_instances_with_complete_values()
    {
        byte[] assembly = SampleFiles.Host().Run().Emit();
        string expected = Touch(GeneratorHost.Load(assembly), 0).Values;

        for (int round = 0; round < Rounds; round++)
        {
            Race(assembly, round, expected);
        }
    }

    private static void Race(byte[] bytes, int round, string expected)
    {
        var context = new AssemblyLoadContext("round", isCollectible: true);
        Assembly assembly = context.LoadFromStream(new System.IO.MemoryStream(bytes));
        var results = new (IReadOnlyList<IFact> Facts, string Values)[Threads];
        using var start = new Barrier(Threads);
        Thread[] threads =
        [
            .. Enumerable.Range(0, Threads).Select(number => new Thread(() =>
            {
                start.SignalAndWait();
                results[number] = Touch(assembly, (round * Threads) + number);
            })),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.All(results, result =>
        {
            Assert.Equal(expected, result.Values);
            Assert.Equal(results[0].Facts, result.Facts, ReferenceEqualityComparer.Instance);
        });
        context.Unload();
    }

    // Each thread walks tables, facts and slots in an order of its own, and hands the facts back in the order of their ids.
    private static (IReadOnlyList<IFact> Facts, string Values) Touch(Assembly assembly, int seed)
    {
        var random = new Random(seed);
        var tables = (IEnumerable<FactTable>)assembly.GetType("Sample.Facts")!.GetProperty("Tables")!.GetValue(null)!;
        var facts = new List<IFact>();
        var values = new List<string>();
        foreach (FactTable table in Shuffled(tables, random))
        {
            foreach (int row in Shuffled(Enumerable.Range(0, table.Count), random))
            {
                IFact fact = table.Facts[row];
                facts.Add(fact);
                values.AddRange(Shuffled(table.Slots, random)
                    .Select(slot => $"{fact.Id} {slot.Name} {Show(table.GetValue(fact, slot), facts)}"));
            }
        }

        return ([.. facts.OrderBy(fact => fact.Id, StringComparer.Ordinal)],
            string.Join('\n', values.Order(StringComparer.Ordinal)));
    }

    private static string Show(object? value, List<IFact> facts)
    {
        if (value is IFact fact)
        {
            facts.Add(fact);
        }

        return Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
    }

    private static T[] Shuffled<T>(IEnumerable<T> items, Random random)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled;
    }
}
