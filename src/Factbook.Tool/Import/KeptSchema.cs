using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;
using Factbook.Tool.Import.Update;
using Factbook.Tool.Input;

namespace Factbook.Tool.Import;

/// <summary>A schema that exists, for a dataset that is new.</summary>
internal static class KeptSchema
{
    /// <summary>The tables of files as the schema has them.</summary>
    /// <exception cref="ToolException">The schema has errors, or no place for something.</exception>
    public static IReadOnlyList<TablePlan> Tables(string path, IReadOnlyList<InputFile> files, ImportRules rules)
    {
        var file = SchemaFile.Read(path);
        SchemaModel schema = SchemaReader.Read(file.Yaml.Select(read => read.File), file.Main);
        if (file.Yaml.SelectMany(read => read.File.Problems).Concat(schema.Problems).Any(problem => problem.Rule.Severity == ProblemSeverity.Error))
        {
            throw new ToolException($"'{path}' has errors; 'factbook check --schema' shows them.");
        }

        var nothing = new ExistingDataset(schema, [], []);
        return
        [
            .. new RecordLookup(schema, nothing).Link(SchemaTables.Of(schema, files, rules))
                .Select(table => TableMatch.WithKey(table, nothing, schema, rules)),
        ];
    }

    /// <summary>The files of the schema, where they stand in a dataset.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return SchemaFile.Read(path).Files.Select((file, number) => (
            number == 0 ? SchemaReader.MainFile : Path.GetRelativePath(folder, Path.GetFullPath(file.Path)), file.Text));
    }
}
