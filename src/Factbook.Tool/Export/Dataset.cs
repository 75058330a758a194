using Factbook.Compiler;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Schema;
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
    /// <summary>Reads and checks a dataset; where it has errors they are shown on the error stream.</summary>
    /// <returns>The dataset, or <see langword="null"/> where it has errors.</returns>
    /// <exception cref="ToolException">There is no dataset, or it cannot be read.</exception>
    public static Dataset? Load(string folder, Terminal terminal) =>
        Compile(folder, terminal) is { } compilation ? new Dataset(compilation.Schema, compilation.Dataset) : null;

    /// <summary>As <see cref="Load"/>, with everything that the compiler knows.</summary>
    public static Compilation? Compile(string folder, Terminal terminal)
    {
        (Compilation compilation, CheckResult result) = Checker.Check(DatasetFolder.Read(folder), terminal);
        if (!compilation.HasErrors)
        {
            return compilation;
        }

        TextReport.Write(result, terminal with { Output = terminal.Error, UsesColour = false });
        return null;
    }
}
