using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Releases.Reading;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Releases;

/// <summary>The lock file of the dataset on Belarus and China, as it is committed.</summary>
/// <remarks>docs/ids.md tells how these tests write it.</remarks>
public sealed class FlagshipLockTests
{
    private const string WriteVariable = "FACTBOOK_WRITE_LOCK";

    private static readonly string Folder = typeof(FlagshipLockTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "FlagshipDirectory")
        .Value!;

    private static readonly string LockPath = Path.Combine(Folder, "ids.lock");

    [Fact]
    public void Everything_that_is_locked_is_there_or_retired()
    {
        LockUpdate update = Update();
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1" && update.Text is not null)
        {
            File.WriteAllText(LockPath, update.Text);
        }

        Assert.Empty(update.Problems.Select(problem => $"{problem.Place.Path}: {ProblemText.Format(problem)}"));
        Assert.NotNull(update.Text);
    }

    private static LockUpdate Update()
    {
        YamlFile[] files =
        [
            .. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => Read(path).File),
        ];
        SchemaModel schema = SchemaReader.Read(files);
        EquatableArray<YamlFile> ofSchema = SchemaReader.FilesOfSchema(files);
        BoundFile[] bound = [.. files.Except(ofSchema).Select(file => FileBinder.Bind(file, schema))];
        IdLock released = File.Exists(LockPath) ? IdLockReader.Read([Read(LockPath).File]) : IdLock.Empty;
        return LockUpdater.Update(schema, bound, released);
    }

    private static YamlReadResult Read(string path) =>
        YamlReader.Read(Path.GetRelativePath(Folder, path), File.ReadAllText(path));
}
