using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Factbook.Generator.Tests.Support;

/// <summary>The files of the sample dataset, for tests that run the generator over them again.</summary>
internal static class SampleFiles
{
    /// <summary>Path and text of each file.</summary>
    public static IReadOnlyList<(string Path, string Text)> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "sample"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(file => ("data/" + Path.GetFileName(file), File.ReadAllText(file))),
    ];

    public static string Text(string path) => All.First(file => file.Path == path).Text;

    /// <summary>A host with all files.</summary>
    public static GeneratorHost Host(string namespaceName = "Sample")
    {
        var host = new GeneratorHost(namespaceName);
        foreach ((string path, string text) in All)
        {
            host.With(path, text);
        }

        return host;
    }
}
