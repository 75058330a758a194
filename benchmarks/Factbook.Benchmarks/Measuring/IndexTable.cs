using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Factbook.Benchmarks.Compilation;
using Factbook.Benchmarks.Contestants;
using Factbook.Benchmarks.Data;

namespace Factbook.Benchmarks.Measuring;

/// <summary>A compiled table with every kind of index, and its loops.</summary>
/// <param name="loops">The loops.</param>
internal sealed class IndexTable(IndexLoops loops) : ITimedTable
{
    private const string Source = "IndexLoopsOfTable.cs";

    public IEnumerable<string> FreeOfAllocation => loops.All.Keys.Where(name => name.StartsWith("facts ", StringComparison.Ordinal));

    public Func<long> Loop(string name) => loops.All[name];

    /// <summary>Compiles a table with its loops and returns the path of the assembly.</summary>
    public static string Compile(string folder, int count)
    {
        string name = FormattableString.Invariant($"stays{count}");
        folder = Path.Combine(folder, name);
        Directory.CreateDirectory(folder);
        string source = Path.Combine(folder, Source);
        File.WriteAllText(source, Embedded.Text(Source));
        string assembly = Path.Combine(folder, $"Index.{name}.dll");
        FactsCompilation.Run(
            assembly, StayFolder.Write(Path.Combine(folder, "data"), count), [source], [$"-r:{typeof(IndexTable).Assembly.Location}"]);
        return assembly;
    }

    /// <summary>The loops of an assembly; nothing where it has none over indexes.</summary>
    public static IndexTable? Find(Assembly assembly, bool withObjects)
    {
        if (assembly.GetType("IndexLoopsOfTable") is not { } type)
        {
            return null;
        }

        var loops = (IndexLoops)Activator.CreateInstance(type)!;
        if (withObjects)
        {
            loops.PrepareObjects();
        }
        else
        {
            loops.PrepareFacts();
        }

        return new IndexTable(loops);
    }

    public void Check()
    {
        foreach (IGrouping<string, string> question in loops.All.Keys.GroupBy(name => name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..]))
        {
            long[] sums = [.. question.Select(name => loops.All[name]()).Distinct()];
            if (sums.Length != 1 || sums[0] == 0)
            {
                throw new InvalidOperationException($"{question.Key}: the loops give {string.Join(" and ", sums)}.");
            }
        }
    }
}
