using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Checks.Provenance;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using Factbook.Tool.Console;
using Factbook.Tool.Input;

namespace Factbook.Tool.Checking;

/// <summary>Runs the compiler's stages on files that were read, up to everything that is wrong with them.</summary>
internal static class Checker
{
    /// <summary>Checks a dataset.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="terminal">Shows progress, and which files are left out.</param>
    /// <param name="parse">Gives a file as YAML, where it need not be parsed again.</param>
    /// <param name="options">What counts more than what the schema says of how it is read.</param>
    public static (Compilation Compilation, CheckResult Result) Check(
        DatasetFolder folder, Terminal terminal, Func<SourceFile, YamlReadResult>? parse = null, SchemaOptions? options = null)
    {
        foreach (string path in folder.LeftOut)
        {
            terminal.Error.WriteLine($"note: {SourceFile.Shown(path)} is left out: data are files that end in .yaml or .yml");
        }

        int read = 0;
        int all = folder.Files.Count();
        List<YamlReadResult> schema = Read(folder.Schema, Progress, parse);
        List<YamlReadResult> data = Read(folder.Data, Progress, parse);
        List<YamlReadResult> ids = Read(folder.Ids, Progress, parse);
        terminal.Progress("Checking ...");
        var compilation = Compilation.Of(schema, data, ids, options);
        terminal.Progress("");
        return (compilation, ResultOf(compilation, folder.Files) with
        {
            Evidence = EvidenceCount.Of(compilation.Schema, compilation.Files),
        });

        void Progress() => terminal.Progress(string.Create(CultureInfo.InvariantCulture, $"Reading file {++read} of {all} ..."));
    }

    /// <summary>Checks a dataset, and whether it repeats words of texts that are not its own.</summary>
    /// <param name="folder">The dataset.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="terminal">Where progress is shown.</param>
    public static CheckResult CheckAgainst(
        DatasetFolder folder, IEnumerable<SourceFile> texts, Terminal terminal)
    {
        (Compilation compilation, CheckResult result) = Check(folder, terminal);
        IEnumerable<Finding> copied = CopiedWords
            .Find(compilation.Schema, compilation.Files, texts.Select(text => (text.Path, text.Text)))
            .Select(problem => Finding.Of(problem, compilation.Locations));
        return result with
        {
            Findings =
            [
                .. result.Findings.Concat(copied)
                    .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal)
                    .ThenBy(finding => (finding.Place.Line, finding.Place.Column)),
            ],
        };
    }

    /// <summary>The schema of a dataset, whatever its data are like.</summary>
    /// <exception cref="ToolException">The schema has errors.</exception>
    public static SchemaModel SchemaOf(DatasetFolder folder)
    {
        List<YamlReadResult> files = Read(folder.Schema);
        SchemaModel schema = SchemaReader.Read(files.Select(file => file.File));
        return HasErrors(schema, files) ? throw new ToolException("The schema has errors; 'factbook check' shows them.") : schema;
    }

    /// <summary>Checks files as the parts of a dataset.</summary>
    public static CheckResult Check(SchemaFile schema, IReadOnlyList<SourceFile> data, SchemaOptions? options = null)
    {
        SchemaModel model = SchemaReader.Read(schema.Yaml.Select(file => file.File), schema.Main, options);
        Compilation compilation = Compilation.Of(model, schema.Yaml, Read(data), []);
        return ResultOf(compilation, schema.Files.Concat(data));
    }

    /// <summary>Checks one file as one instance of a class.</summary>
    /// <exception cref="ToolException">The schema has no class of that name.</exception>
    public static CheckResult CheckInstance(SchemaFile schema, string className, SourceFile data, SchemaMode? mode = null)
    {
        SchemaModel model = SchemaReader.ReadClasses(schema.Yaml.Select(file => file.File), schema.Main, mode);
        _ = ClassOf(model, className);
        YamlReadResult read = data.Yaml;
        IEnumerable<Problem> problems = schema.Yaml.SelectMany(file => file.File.Problems)
            .Concat(model.Problems)
            .Concat(read.File.Problems);
        if (read.File.IsComplete)
        {
            // What is missing from a file that could not be read to its end may stand in the rest.
            YamlNode root = read.File.Root ?? new YamlScalar(0, "", true);
            problems = problems.Concat(InstanceValidator.Validate(root, className, model, data.Path).Problems);
        }
        var locations = new ProblemLocations(schema.Yaml.Append(read).Select(file => file.Spans));
        return new CheckResult(
            [.. problems.Select(problem => Finding.Of(problem, locations))],
            SourceFile.Texts(schema.Files.Append(data)),
            "1 instance of " + className)
        {
            Carried = CarriedIn(model, locations),
        };
    }

    /// <summary>A class of a schema that may have no tree root.</summary>
    /// <exception cref="ToolException">The schema has errors, or no class of that name.</exception>
    public static (SchemaModel Schema, ClassDefinition Definition) ClassOf(SchemaFile schema, string className)
    {
        SchemaModel model = SchemaReader.ReadClasses(schema.Yaml.Select(file => file.File), schema.Main);
        return HasErrors(model, schema.Yaml)
            ? throw new ToolException("The schema has errors; 'factbook check --schema' shows them.")
            : (model, ClassOf(model, className));
    }

    private static ClassDefinition ClassOf(SchemaModel model, string className) => model.FindClass(className)
        ?? throw new ToolException(
            $"The schema has no class '{className}'."
            + Suggestions.Hint(className, model.Classes.Select(candidate => candidate.Name)));

    private static bool HasErrors(SchemaModel schema, IEnumerable<YamlReadResult> files) =>
        files.SelectMany(file => file.File.Problems).Concat(schema.Problems)
            .Any(problem => problem.Rule.Severity == ProblemSeverity.Error);

    private static CheckResult ResultOf(Compilation compilation, IEnumerable<SourceFile> files)
    {
        int rows = compilation.Files.Sum(file => file.Tables.Sum(table => table.Rows.Count));
        IReadOnlyDictionary<string, string> texts = SourceFile.Texts(files);
        return new CheckResult(
            [.. compilation.Problems.Select(problem => Finding.Of(problem, compilation.Locations))],
            texts,
            string.Create(CultureInfo.InvariantCulture, $"{texts.Count} files, {rows} records"))
        {
            Carried = CarriedIn(compilation.Schema, compilation.Locations),
        };
    }

    private static string[] CarriedIn(SchemaModel schema, ProblemLocations locations) =>
    [
        .. schema.Carried.Select(word =>
        {
            var place = new FindingPlace(word.First.Path, locations.Find(word.First));
            string places = word.Count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{word.Count} times, first");
            return string.Create(
                CultureInfo.InvariantCulture, $"carried without effect: '{word.Word}', {places} at {place.Path}({place.Line},{place.Column})");
        }),
    ];

    private static List<YamlReadResult> Read(
        IEnumerable<SourceFile> files, Action? progress = null, Func<SourceFile, YamlReadResult>? parse = null)
    {
        var results = new List<YamlReadResult>();
        foreach (SourceFile file in files)
        {
            progress?.Invoke();
            results.Add(parse is null ? file.Yaml : parse(file));
        }

        return results;
    }
}
