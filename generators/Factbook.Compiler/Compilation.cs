using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Checks;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Releases.Reading;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler;

/// <summary>
/// All stages from files that were read to a checked dataset, for callers that compile a dataset once. It reports what
/// the generator reports, which strings the same stages together so that each can be skipped; of a schema it reports all,
/// and leaves it to the caller what to show of hundreds of places that say the same.
/// </summary>
/// <remarks>Immutable; safe for any number of threads.</remarks>
public sealed class Compilation
{
    // It decides no diagnostic; the generator takes the project's.
    private const string AnyNamespace = "Facts";

    private readonly Lazy<DatasetModel> _dataset;

    private Compilation(SchemaModel schema, BoundFile[] bound, IdLock released, IReadOnlyCollection<YamlReadResult> read)
    {
        Schema = schema;
        Released = released;
        Types = DatasetTypesBuilder.Build(schema, AnyNamespace, EnumNumbers.Of(released));
        Files = bound.ToEquatableArray();
        var resolved = new ResolvedDataset(schema, bound);
        Locations = new ProblemLocations(read.Select(file => file.Spans).Concat([CoreModule.Spans]));
        Problems = read.SelectMany(file => ProblemLimit.Cap(file.File.Problems))
            .Concat(schema.Problems)
            .Concat(bound.SelectMany(file => file.Problems))
            .Concat(ProblemLimit.Cap(released.Problems))
            .Concat(DatasetChecker.Check(resolved, released))
            .Concat(Types.Problems)
            .OrderBy(problem => problem.Place.Path, StringComparer.Ordinal)
            .ThenBy(problem => Locations.Find(problem.Place).Start)
            .ThenBy(problem => problem.Rule.Id, StringComparer.Ordinal)
            .ToEquatableArray();
        _dataset = new Lazy<DatasetModel>(() => DatasetAssembler.Assemble(resolved, released));
    }

    /// <summary>The schema.</summary>
    public SchemaModel Schema { get; }

    /// <summary>What has been released.</summary>
    public IdLock Released { get; }

    /// <summary>The types that programs see, in some namespace.</summary>
    public DatasetTypes Types { get; }

    /// <summary>The data files, bound to the schema, in the order of their paths.</summary>
    public EquatableArray<BoundFile> Files { get; }

    /// <summary>Everything that is wrong, by path, place and rule.</summary>
    public EquatableArray<Problem> Problems { get; }

    /// <summary>Where the problems are.</summary>
    public ProblemLocations Locations { get; }

    /// <summary>Whether a build would fail.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Rule.Severity == ProblemSeverity.Error);

    /// <summary>The rows that can stand, whatever is wrong with others; assembled when first asked for.</summary>
    public DatasetModel Dataset => _dataset.Value;

    /// <summary>Compiles a dataset. Nothing is thrown, whatever the files hold.</summary>
    /// <param name="schema">The files of the schema, each path once; which one is the main one, its name says.</param>
    /// <param name="data">The files of data, each path once and none of them of the schema.</param>
    /// <param name="ids">The lock file, if there is one.</param>
    /// <param name="options">What counts more than what the schema says of how it is read.</param>
    public static Compilation Of(
        IReadOnlyCollection<YamlReadResult> schema,
        IReadOnlyCollection<YamlReadResult> data,
        IReadOnlyCollection<YamlReadResult> ids,
        SchemaOptions? options = null) =>
        Of(SchemaReader.Read(schema.Select(file => file.File), null, options), schema, data, ids);

    /// <summary>Compiles a dataset with a schema that was read before.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="schema">The files of the schema, each path once.</param>
    /// <param name="data">The files of data, each path once and none of them of the schema.</param>
    /// <param name="ids">The lock file, if there is one.</param>
    public static Compilation Of(
        SchemaModel model,
        IReadOnlyCollection<YamlReadResult> schema,
        IReadOnlyCollection<YamlReadResult> data,
        IReadOnlyCollection<YamlReadResult> ids)
    {
        IdLock released = IdLockReader.Read(ids.Select(file => file.File));
        BoundFile[] bound =
        [
            .. data.Select(file => file.File)
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => FileBinder.Bind(file, model)),
        ];
        return new Compilation(model, bound, released, [.. schema, .. data, .. ids]);
    }
}
