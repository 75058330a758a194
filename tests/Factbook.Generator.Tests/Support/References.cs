using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Support;

/// <summary>
/// What generated code is compiled against: the framework that runs the tests, and the run-time library.
/// </summary>
internal static class References
{
    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal)
                    || name is "netstandard.dll" or "Factbook.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
