using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Benchmarks.Measuring;

/// <summary>
/// The loops that are timed, by the names under which one process asks another for them. Each gives its sum, or the JIT
/// would leave out what makes it.
/// </summary>
internal static class TimedLoops
{
    /// <summary>All of them. Those of facts need no plain objects beside them.</summary>
    public static IReadOnlyDictionary<string, Func<WarmTable, Func<long>>> All { get; } =
        new Dictionary<string, Func<WarmTable, Func<long>>>
        {
            ["facts hit"] = table => () => table.Loops.FactbookGet(table.Hits),
            ["facts near miss"] = table => () => table.Loops.FactbookGet(table.NearMisses),
            ["facts far miss"] = table => () => table.Loops.FactbookGet(table.FarMisses),
            ["facts span hit"] = table => () => table.Loops.FactbookGetSpan(table.Hits),
            ["frozen hit"] = table => () => table.Loops.FrozenGet(table.Hits),
            ["frozen near miss"] = table => () => table.Loops.FrozenGet(table.NearMisses),
            ["frozen far miss"] = table => () => table.Loops.FrozenGet(table.FarMisses),
            ["frozen span hit"] = table => () => table.Loops.FrozenGetSpan(table.Hits),
            ["facts read"] = table => () => table.Loops.FactbookRead(table.Rows),
            ["facts foreach"] = table => () => table.Loops.FactbookForEach(),
            ["facts LINQ"] = table => () => table.Loops.FactbookLinq(),
            ["facts by reference"] = table => () => table.Loops.FactbookByReference(),
            ["facts LINQ by reference"] = table => () => table.Loops.FactbookReferenceLinq(),
            ["facts range"] = table => () => table.Loops.FactbookRange(),
            ["facts texts"] = table => () => table.Loops.FactbookAllTexts(),
            ["objects read"] = table => () => table.Loops.ObjectsRead(table.Rows),
            ["objects foreach"] = table => () => table.Loops.ObjectsForEach(),
            ["objects LINQ"] = table => () => table.Loops.ObjectsLinq(),
            ["list LINQ"] = table => () => table.Loops.ListLinq(),
            ["lookup by reference"] = table => () => table.Loops.LookupByReference(),
            ["lookup LINQ by reference"] = table => () => table.Loops.LookupReferenceLinq(),
            ["objects texts"] = table => () => table.Loops.ObjectsAllTexts(),
        }
        .Concat(PropertyReads.Names.SelectMany(OfProperty))
        .ToDictionary();

    /// <summary>Whether a loop is over facts and nothing else.</summary>
    public static bool IsOfFacts(string name) => name.StartsWith("facts ", StringComparison.Ordinal);

    private static IEnumerable<KeyValuePair<string, Func<WarmTable, Func<long>>>> OfProperty(string property) =>
    [
        new("facts " + property, table => Loop(table.Loops.FactbookProperties[property], table.AtHand)),
        new("objects " + property, table => Loop(table.Loops.ObjectsProperties[property], table.AtHand)),
    ];

    private static Func<long> Loop(Func<int[], long> loop, int[] rows) => () => loop(rows);
}
