using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace Factbook.Guard.Tests.Running;

/// <summary>What generated code is compiled for.</summary>
/// <param name="References">The assemblies that it is compiled against.</param>
/// <param name="Symbols">The symbols of the preprocessor.</param>
internal sealed record TargetPlatform(ImmutableArray<MetadataReference> References, IReadOnlyList<string> Symbols)
{
    /// <summary>The framework that runs the tests.</summary>
    public static TargetPlatform Running { get; } =
        new(Factbook.Generator.Tests.Support.References.All, ["NET8_0_OR_GREATER", "NETCOREAPP"]);

    /// <summary>.NET Standard 2.0, for which code is compiled and not run.</summary>
    public static TargetPlatform Standard { get; } = new(
        [
            .. NetStandard20.References.All,
            .. typeof(TargetPlatform).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Where(found => found.Key == "StandardReference")
                .Select(found => MetadataReference.CreateFromFile(found.Value!)),
        ],
        ["NETSTANDARD2_0"]);
}
