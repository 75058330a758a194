using System.IO;

namespace Factbook.Benchmarks.Contestants;

/// <summary>The C# files that the benchmark compiles.</summary>
internal static class Embedded
{
    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Embedded).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
