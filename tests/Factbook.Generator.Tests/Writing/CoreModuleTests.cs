using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Schema;
using Factbook.Generator.Writing.Records;
using Factbook.Generator.Writing.Types;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Factbook.Generator.Tests.Writing;

/// <summary>The enums and the slots of the run-time library are those of the core module, written by what writes those of datasets.</summary>
public sealed class CoreModuleTests
{
    private static readonly string Folder = Path.Combine(
        typeof(CoreModuleTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "ProjectDirectory").Value!,
        "..", "..", "src", "Factbook", "Facts");

    private static readonly DatasetTypes Core = DatasetTypesBuilder.Build(
        SchemaReader.ReadClasses([CoreModule.File], CoreModule.Import), "Factbook", new EnumNumbers(default));

    [Fact]
    public void The_committed_enums_are_what_the_module_says_now() =>
        AssertIsCurrent("CoreEnums.g.cs", EnumsWriter.Write("Factbook", Core.Enums, default));

    [Fact]
    public void The_committed_slots_are_what_the_module_says_now() =>
        AssertIsCurrent("CoreSlots.g.cs", CoreSlotsWriter.Write(Core, default));

    private static void AssertIsCurrent(string file, SourceText text)
    {
        string committed = Path.Combine(Folder, file);
        string written = text.ToString();
        if (!File.Exists(committed) || written != File.ReadAllText(committed).Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            File.WriteAllText(committed + ".received", written);
            Assert.Fail($"{committed} is stale: review {committed}.received, and put it in its place.");
        }
    }
}
