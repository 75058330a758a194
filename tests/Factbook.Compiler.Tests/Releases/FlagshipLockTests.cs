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

    [Fact]
    public void The_lock_holds_an_identifier_of_every_table() => Assert.All(
        Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
            .Select(File.ReadLines)
            .SelectMany(lines => lines.Where(line => line.Length > 1 && line[^1] == ':' && char.IsAsciiLetterLower(line[0])))
            .Except(["classes:", "enums:", "imports:", "prefixes:"])
            .Distinct(),
        table => Assert.Contains("\n  " + table + "\n", File.ReadAllText(LockPath), StringComparison.Ordinal));

    [Theory]
    [InlineData("id: visit.2023.01\n", "id: visit.2023.99\n", "FB0602")]
    [InlineData("code_name: LukashenkaToBeijing2023\n", "code_name: LukashenkaToPeking2023\n", "FB0606")]
    public void What_was_released_cannot_be_renamed(string released, string renamed, string rule) =>
        Assert.Contains(
            Compile(text => text.Replace(released, renamed, StringComparison.Ordinal)).Problems,
            problem => problem.Rule.Id == rule);

    private static Compilation Compile() => Compile(text => text);

    private static Compilation Compile(Func<string, string> edit)
    {
        YamlReadResult[] files =
        [
            .. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => Read(path, edit)),
        ];
        EquatableArray<YamlFile> schema = SchemaReader.FilesOfSchema(files.Select(file => file.File));
        ILookup<bool, YamlReadResult> bySchema = files.ToLookup(file => schema.Contains(file.File));
        return Compilation.Of([.. bySchema[true]], [.. bySchema[false]], [Read(LockPath, text => text)]);
    }

    private static YamlReadResult Read(string path, Func<string, string> edit) =>
        YamlReader.Read(Path.GetRelativePath(Folder, path), edit(File.ReadAllText(path)));
}
