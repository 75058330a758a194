using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Factbook.BelarusChina;

namespace Factbook.Search.Benchmarks.Engines;

/// <summary>The index in the assembly.</summary>
internal sealed class FactbookEngine : ISearchEngine
{
    /// <summary>The bytes of the generated file: the index, and the code around it.</summary>
    public static long IndexBytes
    {
        get
        {
            string project = typeof(FactbookEngine).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .First(metadata => metadata.Key == "Dataset").Value!;
            return new FileInfo(Directory
                .EnumerateFiles(Path.Combine(project, "obj", "generated", "net10.0"), "Facts.Search.g.cs", SearchOption.AllDirectories)
                .First()).Length;
        }
    }

    public string[] Search(string query)
    {
        SearchResults<IFact> found = Facts.Search(query);
        string[] ids = new string[Math.Min(20, found.Count)];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = found[i].Id;
        }

        return ids;
    }

    public void Dispose()
    {
    }
}
