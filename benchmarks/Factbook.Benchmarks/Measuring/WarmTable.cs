using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Factbook.Benchmarks.Compilation;
using Factbook.Benchmarks.Contestants;
using Factbook.Benchmarks.Data;

namespace Factbook.Benchmarks.Measuring;

/// <summary>A compiled table with its loops and the keys that are sought in it.</summary>
internal sealed class WarmTable : ITimedTable
{
    private static readonly string[] Sources = ["WarmLoopsOfTable.cs", "PropertyLoopsOfTable.cs"];

    private const int MostAtHand = 4_000;

    private WarmTable(string name, WarmLoops loops)
    {
        Name = name;
        Loops = loops;
        var random = new Random(20250101);
        string[] ids = [.. loops.Ids];

        // Instances of their own, in no order, as keys come from elsewhere.
        Hits = [.. ids.Select(id => new string(id.AsSpan()))];
        random.Shuffle(Hits);
        NearMisses = [.. Hits.Select(NearMiss)];
        FarMisses = [.. Hits.Select((_, i) => "nothing like it " + KeyShape.Slug.Make(i))];
        Rows = [.. Enumerable.Range(0, ids.Length)];
        random.Shuffle(Rows);
        AtHand = Rows[..AtHandOf(Rows.Length)];
    }

    public IEnumerable<string> FreeOfAllocation => ["facts range", "facts by reference"];

    public Func<long> Loop(string name) => TimedLoops.All[name](this);

    public string Name { get; }

    public WarmLoops Loops { get; }

    /// <summary>The identifiers.</summary>
    public string[] Hits { get; }

    /// <summary>Identifiers with one other character near their middle.</summary>
    public string[] NearMisses { get; }

    /// <summary>Texts that resemble no identifier.</summary>
    public string[] FarMisses { get; }

    /// <summary>All rows, in no order.</summary>
    public int[] Rows { get; }

    /// <summary>The rows of facts that a loop over a property reads: so many that they stay in the caches.</summary>
    public int[] AtHand { get; }

    /// <summary>How many rows of a table a loop over a property reads.</summary>
    public static int AtHandOf(int rows) => Math.Min(rows, MostAtHand);

    /// <summary>Compiles a table with its loops and returns the path of the assembly.</summary>
    public static string Compile(string folder, KeyShape shape, int count)
    {
        string name = FormattableString.Invariant($"{shape.Name}{count}");
        folder = Path.Combine(folder, name);
        Directory.CreateDirectory(folder);
        string[] sources = [.. Sources.Select(source => Path.Combine(folder, source))];
        foreach (string source in sources)
        {
            File.WriteAllText(source, Embedded.Text(Path.GetFileName(source)));
        }

        string[] dataset = DatasetFolder.Write(Path.Combine(folder, "data"), VisitRows.Make(shape, count));
        string assembly = Path.Combine(folder, $"Warm.{name}.dll");
        FactsCompilation.Run(assembly, dataset, sources, [$"-r:{typeof(WarmTable).Assembly.Location}"]);
        return assembly;
    }

    /// <summary>Loads a compiled table with its facts made and, where asked for, the plain objects beside them.</summary>
    public static WarmTable Load(string assembly, bool withObjects)
    {
        var loops = (WarmLoops)Activator.CreateInstance(Assembly.LoadFrom(assembly).GetType("WarmLoopsOfTable")!)!;
        if (withObjects)
        {
            loops.PrepareObjects();
        }
        else
        {
            loops.PrepareFacts();
        }

        return new WarmTable(Path.GetFileNameWithoutExtension(assembly), loops);
    }

    private static string NearMiss(string id)
    {
        char[] characters = id.ToCharArray();
        characters[characters.Length / 2] = '#';
        return new string(characters);
    }

    /// <summary>Checks that all loops give the same answers.</summary>
    public void Check()
    {
        Same(Loops.FactbookGet(Hits), Hits.Length);
        Same(Loops.FrozenGet(Hits), Hits.Length);
        Same(Loops.FactbookGetSpan(Hits), Hits.Length);
        foreach (string[] strangers in new[] { NearMisses, FarMisses })
        {
            Same(Loops.FactbookGet(strangers), 0);
            Same(Loops.FactbookGetSpan(strangers), 0);
        }

        foreach (string property in PropertyReads.Names)
        {
            Same(Loops.FactbookProperties[property](Rows), Loops.ObjectsProperties[property](Rows));
        }

        Same(Loops.FactbookRead(Rows), Loops.ObjectsRead(Rows));
        Same(Loops.FactbookForEach(), Loops.ObjectsForEach());
        Same(Loops.FactbookLinq(), Loops.ObjectsLinq());
        Same(Loops.FactbookByReference(), Loops.LookupByReference());
        Same(Loops.FactbookReferenceLinq(), Loops.LookupReferenceLinq());
        Same(Loops.FactbookAllTexts(), Loops.ObjectsAllTexts());
    }

    private void Same(long ours, long theirs)
    {
        if (ours != theirs)
        {
            throw new InvalidOperationException($"{Name}: the loops give {ours} and {theirs}.");
        }
    }
}
