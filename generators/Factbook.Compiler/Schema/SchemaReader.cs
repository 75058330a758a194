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
        Read(files, null, SchemaTarget.Dataset, new SchemaOptions(), cancellation);

    /// <summary>Reads the schema of a dataset whose main file may have any name.</summary>
    /// <remarks><inheritdoc cref="Read(IEnumerable{YamlFile}, CancellationToken)" path="/remarks"/></remarks>
    /// <param name="files">The files, among which the main one is.</param>
    /// <param name="main">The path of the main file; <see langword="null"/> for <c>schema.yaml</c>.</param>
    /// <param name="options">What counts more than what the schema says of how it is read.</param>
    /// <param name="cancellation">The cancellation token.</param>
    /// <returns>The resolved schema with its problems; those of its files as YAML are not among them.</returns>
    public static SchemaModel Read(
        IEnumerable<YamlFile> files, string? main, SchemaOptions? options = null, CancellationToken cancellation = default) =>
        Read(files, main, SchemaTarget.Dataset, options ?? new SchemaOptions(), cancellation);

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
        Read(files, main, SchemaTarget.Instances, new SchemaOptions(mode), cancellation);

    private static SchemaModel Read(
        IEnumerable<YamlFile> files, string? main, SchemaTarget target, SchemaOptions options, CancellationToken cancellation)
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
        foreach ((_, SchemaElement schema) in reached.Reached.OrderBy(entry => entry.File != CoreModule.File))
        {
            new FileReader(schema, target, settings, enums, declarations).Read();
        }

        EquatableArray<string> roots = target.MarkRoots(reached.Reached[0].File, options, declarations, problems);
        var resolvers = new SchemaResolvers(declarations, problems, target);
        return ModelOf(reached, resolvers, target.Complete(resolvers, resolvers.Classes(), roots, reached.Reached[0].Schema.Place));
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

    private static SchemaModel ModelOf(SchemaFiles reached, SchemaResolvers resolvers, ClassDefinition[] classes)
    {
        SchemaElement main = reached.Reached[0].Schema;
        SchemaProblems problems = resolvers.Problems;
        return new SchemaModel
        {
            Name = main.Text("name") ?? "",
            Title = main.Text("title"),
            Description = main.Text("description"),
            Version = main.Text("version"),
            License = main.Text("license"),
            Classes = new(classes),
            Enums = resolvers.Declarations.Enums.Values.ToEquatableArray(),
            Types = resolvers.Types.All(),
            Problems = reached.Reached.All(entry => entry.File.IsComplete) ? problems.Ordered() : default,
            Mode = problems.Mode,
            Carried = problems.Carried,
            Documentation = DocumentationReader.Read(main),
        };
    }
}
