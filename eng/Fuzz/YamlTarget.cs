using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Fuzz;

/// <summary>From bytes to the verdict: what stands in a file is reported or read, and nothing is thrown.</summary>
internal static class YamlTarget
{
    private static readonly (string Path, string Text)[] Sample = [.. Read()];
    private static readonly Lazy<(YamlReadResult[] Files, SchemaModel Model)> SampleSchema = new(() =>
    {
        YamlReadResult[] files = [.. Sample.Where(IsSchema).Select(file => YamlReader.Read(file.Path, file.Text))];
        return (files, SchemaReader.Read(files.Select(file => file.File)));
    });

    /// <summary>Files of data of a small dataset with every kind of slot.</summary>
    public static IReadOnlyList<string> DataFiles { get; } = [.. Sample.Where(file => !IsSchema(file)).Select(file => file.Text)];

    /// <summary>Schemas: that of the dataset, and the module that comes with LinkML's.</summary>
    public static IReadOnlyList<string> SchemaFiles { get; } =
        [.. Sample.Where(IsSchema).Select(file => file.Text), File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "core.yaml"))];

    /// <summary>Takes the bytes for a file of data.</summary>
    public static void Data(byte[] bytes)
    {
        (YamlReadResult[] files, SchemaModel model) = SampleSchema.Value;
        Judge(Compilation.Of(model, files, [YamlReader.Read("data.yaml", Target.Text(bytes))], []));
    }

    /// <summary>Takes the bytes for a schema, in the mode for datasets and in the one for schemas of others.</summary>
    public static void Schema(byte[] bytes)
    {
        YamlReadResult schema = YamlReader.Read(SchemaReader.MainFile, Target.Text(bytes));
        YamlReadResult data = YamlReader.Read("data.yaml", DataFiles[0]);
        Judge(Compilation.Of([schema], [data], []));
        Judge(Compilation.Of([schema], [data], [], new SchemaOptions(SchemaMode.Lenient)));
        _ = SchemaReader.ReadClasses([schema.File], SchemaReader.MainFile).Problems;
    }

    private static void Judge(Compilation compilation)
    {
        foreach (Problem problem in compilation.Problems)
        {
            Target.Require(compilation.Locations.Describe(problem).Length > 0, "a problem can be described");
        }

        Target.Require(compilation.Dataset.Tables.Count >= 0, "the rows that can stand are put together");
    }

    private static bool IsSchema((string Path, string Text) file) => Path.GetFileName(file.Path).StartsWith("schema", StringComparison.Ordinal);

    private static IEnumerable<(string Path, string Text)> Read()
    {
        string root = Path.Combine(AppContext.BaseDirectory, "sample");
        return Directory.GetFiles(root, "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(root, path), File.ReadAllText(path)));
    }
}
