using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Schema;
using Factbook.Generator.Writing.Types;
using Xunit;

namespace Factbook.Generator.Tests.Writing;

/// <summary>The enums of the run-time library are those of the core module, written by what writes those of datasets.</summary>
public sealed class CoreEnumsTests
{
    private static readonly string Committed = Path.Combine(
        typeof(CoreEnumsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "ProjectDirectory").Value!,
        "..", "..", "src", "Factbook", "Facts", "CoreEnums.g.cs");

    [Fact]
    public void The_committed_file_is_what_the_module_says_now()
    {
        SchemaModel core = SchemaReader.ReadClasses([CoreModule.File], CoreModule.Import);
        DatasetTypes types = DatasetTypesBuilder.Build(core, "Factbook", new EnumNumbers(default));
        string written = EnumsWriter.Write("Factbook", types.Enums, default).ToString();

        if (written != File.ReadAllText(Committed).Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            File.WriteAllText(Committed + ".received", written);
            Assert.Fail($"{Committed} is stale: review {Committed}.received, and put it in its place.");
        }
    }
}
