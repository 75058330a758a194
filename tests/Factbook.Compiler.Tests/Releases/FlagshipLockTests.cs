using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Releases;

/// <summary>The lock file of the dataset on Belarus and China, as it is committed.</summary>
public sealed class FlagshipLockTests
{
    private static readonly string Folder = typeof(FlagshipLockTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "FlagshipDirectory")
        .Value!;

    private static readonly string LockPath = Path.Combine(Folder, "ids.lock");

    [Fact]
    public void Everything_that_is_locked_is_there_or_retired() => Assert.Empty(Compile().Problems
        .Where(problem => problem.Rule.Id.StartsWith("FB06", StringComparison.Ordinal))
        .Select(ProblemText.Format));

    private static Compilation Compile()
    {
        YamlReadResult[] files =
        [
            .. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(Read),
        ];
        EquatableArray<YamlFile> schema = SchemaReader.FilesOfSchema(files.Select(file => file.File));
        ILookup<bool, YamlReadResult> bySchema = files.ToLookup(file => schema.Contains(file.File));
        return Compilation.Of([.. bySchema[true]], [.. bySchema[false]], File.Exists(LockPath) ? [Read(LockPath)] : []);
    }

    private static YamlReadResult Read(string path) =>
        YamlReader.Read(Path.GetRelativePath(Folder, path), File.ReadAllText(path));
}
