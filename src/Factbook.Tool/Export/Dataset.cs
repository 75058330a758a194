using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using Factbook.Tool.Checking;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Console;
using Factbook.Tool.Input;

namespace Factbook.Tool.Export;

/// <summary>A dataset without errors.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Model">The rows.</param>
internal sealed record Dataset(SchemaModel Schema, DatasetModel Model)
{
    /// <summary>The files that the schema was read from, the main one first, where the dataset was read from files.</summary>
    public IReadOnlyList<YamlFile> SchemaFiles { get; init; } = [];

    /// <summary>Reads and checks a dataset; where it has errors they are shown on the error stream.</summary>
    /// <returns>The dataset, or <see langword="null"/> where it has errors.</returns>
    /// <exception cref="ToolException">There is no dataset, or it cannot be read.</exception>
    public static Dataset? Load(string folder, Terminal terminal)
    {
        var files = DatasetFolder.Read(folder);
        return Compile(files, terminal) is { } compilation
            ? new Dataset(compilation.Schema, compilation.Dataset)
            {
                SchemaFiles = SchemaReader.FilesOfSchema(files.Schema.Select(file => file.Yaml.File)),
            }
            : null;
    }

    /// <summary>As <see cref="Load"/>, with everything that the compiler knows.</summary>
    public static Compilation? Compile(string folder, Terminal terminal) => Compile(DatasetFolder.Read(folder), terminal);

    private static Compilation? Compile(DatasetFolder files, Terminal terminal)
    {
        (Compilation compilation, CheckResult result) = Checker.Check(files, terminal);
        if (!compilation.HasErrors)
        {
            return compilation;
        }

        TextReport.Write(result, terminal with { Output = terminal.Error, UsesColour = false });
        return null;
    }
}
