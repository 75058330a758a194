using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;
using Factbook.Compiler.Schema.Resolving;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema;

/// <summary>Reads a schema in the profile of LinkML that <c>docs/linkml-profile.md</c> describes.</summary>
/// <remarks>A pure function; safe for any number of threads.</remarks>
public static class SchemaReader
{
    /// <summary>The name of a schema's main file.</summary>
    public const string MainFile = "schema.yaml";

    // What declares the names that a range may have.
    private static readonly string[] RangeWords = ["classes", "enums", "types"];

    /// <summary>Reads the schema of a dataset. Nothing is thrown, whatever the files hold.</summary>
    /// <remarks>
    /// Where a file of the schema could not be read to its end, no problems are given: what the schema seems
    /// to lack may stand in the part that was not read.
    /// </remarks>
    /// <param name="files">
    /// The YAML files of the dataset. The main file, <c>schema.yaml</c>, and the files that it imports are read;
    /// others are
    /// left alone, so that data files may be among them.
    /// </param>
    /// <param name="cancellation">The cancellation token.</param>
    /// <returns>The resolved schema with its problems; those of its files as YAML are not among them.</returns>
    public static SchemaModel Read(IEnumerable<YamlFile> files, CancellationToken cancellation = default) =>
        Read(files, null, demandsTables: true, new SchemaOptions(), cancellation);

    /// <summary>Reads the schema of a dataset whose main file may have any name.</summary>
    /// <remarks><inheritdoc cref="Read(IEnumerable{YamlFile}, CancellationToken)" path="/remarks"/></remarks>
    /// <param name="files">The files, among which the main one is.</param>
    /// <param name="main">The path of the main file; <see langword="null"/> for <c>schema.yaml</c>.</param>
    /// <param name="options">What counts more than what the schema says of how it is read.</param>
    /// <param name="cancellation">The cancellation token.</param>
    /// <returns>The resolved schema with its problems; those of its files as YAML are not among them.</returns>
    public static SchemaModel Read(
        IEnumerable<YamlFile> files, string? main, SchemaOptions? options = null, CancellationToken cancellation = default) =>
        Read(files, main, demandsTables: true, options ?? new SchemaOptions(), cancellation);

    /// <summary>
    /// Reads a schema for its classes alone: a tree root and tables, which a dataset needs, are not demanded, nor what
    /// only names and types in C# need.
    /// </summary>
    /// <remarks><inheritdoc cref="Read(IEnumerable{YamlFile}, CancellationToken)" path="/remarks"/></remarks>
    /// <param name="files">The files, among which the main one is.</param>
    /// <param name="main">The path of the main file; <see langword="null"/> for <c>schema.yaml</c>.</param>
    /// <param name="mode">How the schema is read; as its annotation <c>factbook_mode</c> says where absent.</param>
    /// <param name="cancellation">The cancellation token.</param>
    /// <returns>The resolved schema with its problems; those of its files as YAML are not among them.</returns>
    public static SchemaModel ReadClasses(
        IEnumerable<YamlFile> files, string main, SchemaMode? mode = null, CancellationToken cancellation = default) =>
        Read(files, main, demandsTables: false, new SchemaOptions(mode), cancellation);

    private static SchemaModel Read(
        IEnumerable<YamlFile> files, string? main, bool demandsTables, SchemaOptions options, CancellationToken cancellation)
    {
        var problems = new SchemaProblems(cancellation);
        var declarations = new SchemaDeclarations(problems);
        SchemaFiles reached = Follow(files, main, declarations, problems, options.Mode);
        if (reached.Reached.Count == 0)
        {
            problems.Add(ProblemRules.MissingSchema, new ProblemPlace(MainFile, -1));
            return new SchemaModel { Name = "", Problems = problems.Ordered() };
        }

        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        reached.Reached.ForEach(entry => FileReader.AddSettings(entry.Schema, settings));

        IEnumerable<string> names = reached.Reached
            .SelectMany(entry => RangeWords.SelectMany(word => entry.Schema.Entries(word))).Select(entry => entry.Key.Text);
        var enums = new InlineEnums(declarations, names);

        // The core first, so that a name which a dataset takes again is reported in the dataset.
        foreach ((YamlFile file, SchemaElement schema) in reached.Reached.OrderBy(entry => entry.File != CoreModule.File))
        {
            new FileReader(schema, file == CoreModule.File, demandsTables, settings, enums, declarations).Read();
        }

        EquatableArray<string> roots = demandsTables ? TreeRootsAnnotation.Apply(reached.Reached[0].File, options, declarations, problems) : default;
        return Resolve(reached, declarations, roots, problems, demandsTables);
    }

    /// <summary>
    /// The paths that an import of a file may mean, relative to its folder and without the ends of their names; none where it
    /// is built in.
    /// </summary>
    /// <param name="import">The import as it is written; a CURIE may stand for a local file.</param>
    /// <param name="file">The file that has it.</param>
    public static IEnumerable<string> PathsOf(string import, YamlFile file) => SchemaFiles.PathsOf(import, file);

    /// <summary>The files of a dataset that its schema consists of: the main file and those that it imports.</summary>
    /// <param name="files">The YAML files of the dataset.</param>
    /// <returns>The schema's files, the main one first; the others hold data.</returns>
    public static EquatableArray<YamlFile> FilesOfSchema(IEnumerable<YamlFile> files)
    {
        var problems = new SchemaProblems(CancellationToken.None);
        return Follow(files, null, new SchemaDeclarations(problems), problems, null).Reached
            .Select(entry => entry.File)
            .Where(file => file != CoreModule.File && !LinkMLModules.Has(file.Path))
            .ToEquatableArray();
    }

    private static SchemaFiles Follow(
        IEnumerable<YamlFile> files, string? main, SchemaDeclarations declarations, SchemaProblems problems, SchemaMode? mode)
    {
        var reached = new SchemaFiles(files, problems);
        if ((main is null ? reached.Main : reached.Find(main)) is { } file)
        {
            problems.Mode = mode ?? ModeAnnotation.Of(file, problems);
            reached.Follow(file, declarations);
        }

        return reached;
    }

    private static SchemaModel Resolve(
        SchemaFiles reached, SchemaDeclarations declarations, EquatableArray<string> roots, SchemaProblems problems, bool demandsTables)
    {
        new EnumResolver(declarations, problems).Resolve();
        new SlotInheritance(declarations, problems).Resolve();
        new UnionResolver(declarations, problems).Resolve();
        var graph = new ClassGraph(declarations, problems, demandsTables);
        var types = new TypeResolver(declarations, problems);
        var constraints = new ConstraintChecks(declarations, types, problems);
        var narrowing = new SlotNarrowing(declarations, graph, types, demandsTables);
        var inducer = new SlotInducer(declarations, graph, narrowing, problems, demandsTables);
        var ranges = new RangeResolver(declarations, graph, types, inducer, problems, demandsTables);
        var nested = new NestedRecords(declarations, ranges, problems, demandsTables);
        var slots = new SlotResolver(declarations, ranges, types, constraints, nested, problems, demandsTables);
        var classes = new ClassResolver(declarations, graph, inducer, slots, constraints, problems, demandsTables);

        foreach (string name in declarations.Classes.Keys)
        {
            // Whether related classes differ is known when all have their slots.
            _ = inducer.Slots(name);
        }

        ClassDefinition[] resolved = ProvenanceAnnotations.Apply([.. declarations.Classes.Values.Select(classes.Resolve)]);
        foreach (TypeDeclaration declared in declarations.Types.Values)
        {
            constraints.Check(
                declared.Constraints, EquatableArray.Of(new SlotRange(SlotRangeKind.Type, declared.Name)));
        }

        SchemaElement main = reached.Reached[0].Schema;
        if (demandsTables && reached.Reached[0].File != CoreModule.File)
        {
            resolved = new TreeRoots(roots, nested, problems).Settle(resolved, main.Place);
            if (problems.IsLenient)
            {
                var naming = new NameAssignment(declarations, problems);
                naming.NameEnums();
                resolved = naming.NameClasses(resolved);
                resolved = naming.NameTables(new TableInference(nested, problems).Complete(resolved, main.Place));
            }

            resolved = new OwnIdentifiers(resolved, problems).Apply(inducer);
        }

        if (demandsTables)
        {
            var names = new NameChecks(problems);
            Array.ForEach(resolved, names.Check);
            var codeNames = new CodeNameChecks(resolved.ToDictionary(declared => declared.Name, StringComparer.Ordinal), types, problems);
            Array.ForEach(resolved, codeNames.Check);
            Array.ForEach([.. declarations.Enums.Values], names.Check);
            names.CheckCase(resolved, declarations);
            // Data of schemas of others state both ways, and there an inverse documents.
            resolved = problems.IsLenient ? resolved : new InverseResolver(resolved, problems).Resolve();
        }

        if (demandsTables && reached.Reached[0].File != CoreModule.File)
        {
            new TableChecks(resolved, problems).Check(main.Place);
            new EndlessObjectCheck(resolved, problems).Check();
        }

        bool isComplete = reached.Reached.All(entry => entry.File.IsComplete);
        return new SchemaModel
        {
            Name = main.Text("name") ?? "",
            Title = main.Text("title"),
            Description = main.Text("description"),
            Version = main.Text("version"),
            License = main.Text("license"),
            Classes = new(resolved),
            Enums = declarations.Enums.Values.ToEquatableArray(),
            Types = types.All(),
            Problems = isComplete ? problems.Ordered() : default,
            Mode = problems.Mode,
            Carried = problems.Carried,
            Documentation = DocumentationReader.Read(main),
        };
    }
}
