using System.Linq;
using System.Reflection;

namespace Factbook.Benchmarks.Compilation;

/// <summary>The sources that the benchmark was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Repository").Value!;
}
