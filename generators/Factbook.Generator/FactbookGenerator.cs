using System;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Binding;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Encoding.Indexes;
using Factbook.Compiler.Encoding.Keys;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Releases.Reading;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Search;
using Factbook.Compiler.Yaml;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Writing.Dataset;
using Factbook.Generator.Writing.Tables;
using Factbook.Generator.Writing.Types;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator;

/// <summary>Compiles YAML facts and their schema into records and tables. docs/authoring.md has the user's view.</summary>
/// <remarks>
/// The pipeline starts from additional files and options alone, so that an edit of C# costs nothing. It has two branches:
/// content without positions becomes tables, each written again only when its layout differs; content with positions becomes
/// diagnostics. No stage holds a symbol, a syntax node or a source text.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class FactbookGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<GeneratorOptions> options = context.AnalyzerConfigOptionsProvider
            .Select((provider, _) => GeneratorOptions.From(provider.GlobalOptions))
            .WithTrackingName(StepNames.Options);

        IncrementalValuesProvider<ReadFile> read = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, _) => InputFile.From(pair.Left, pair.Right))
            .Where(file => file.Role != InputRole.None)
            .WithTrackingName(StepNames.Input)
            .Select((file, cancellation) => new ReadFile(file.Role, file.Read(cancellation)))
            .WithTrackingName(StepNames.Read);

        IncrementalValueProvider<ItemList<YamlSpans>> spans = read
            .Select((file, _) => file.Result.Spans)
            .CollectInOrder(file => file.Path);
        IncrementalValuesProvider<FileContent> contents = read
            .Select((file, _) => new FileContent(file.Role, file.Result.File))
            .WithTrackingName(StepNames.Content);

        IncrementalValueProvider<SchemaModel> schema = contents
            .Where(content => content.Role == InputRole.Schema)
            .Select((content, _) => content.File)
            .CollectInOrder(file => file.Path)
            .Combine(options)
            .Select((pair, cancellation) => SchemaReader.Read(pair.Left.Items, null, pair.Right.Schema, cancellation))
            .WithTrackingName(StepNames.Schema);
        IncrementalValueProvider<IdLock> idLock = contents
            .Where(content => content.Role == InputRole.Ids)
            .Select((content, _) => content.File)
            .CollectInOrder(file => file.Path)
            .Select((files, cancellation) => IdLockReader.Read(files.Items, cancellation))
            .WithTrackingName(StepNames.Lock);
        IncrementalValueProvider<EnumNumbers> numbers = idLock
            .Select((released, _) => EnumNumbers.Of(released))
            .WithTrackingName(StepNames.Numbers);
        IncrementalValueProvider<DatasetTypes> types = schema
            .With(options, numbers, (schema, options, numbers, _) => DatasetTypesBuilder.Build(schema, options.Namespace, numbers))
            .WithTrackingName(StepNames.Types);

        IncrementalValuesProvider<BoundContent> bound = contents
            .Where(content => content.Role == InputRole.Data)
            .With(schema, (content, schema, cancellation) => new BoundContent(
                content.File, FileBinder.Bind(content.File, schema, cancellation)))
            .WithTrackingName(StepNames.Bind);
        IncrementalValueProvider<CheckedDataset> resolved = bound
            .CollectInOrder(content => content.File.Path)
            .With(schema, idLock, (files, schema, idLock, cancellation) => CheckedDataset.Of(
                new ResolvedDataset(schema, [.. files.Items.Select(file => file.Bound)], cancellation), schema, idLock))
            .WithTrackingName(StepNames.Resolve);

        WriteTables(context, types, resolved, options);
        WriteTypes(context, types);
        WriteRetired(context, types, idLock);
        ReportProblems(context, contents, types, resolved, spans);
    }

    private static void WriteTables(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<DatasetTypes> types,
        IncrementalValueProvider<CheckedDataset> resolved,
        IncrementalValueProvider<GeneratorOptions> options)
    {
        IncrementalValueProvider<DatasetModel> dataset = resolved
            .Select((resolved, _) => resolved.Dataset)
            .WithTrackingName(StepNames.Assemble);
        IncrementalValueProvider<ItemList<TableKeys>> keys = dataset
            .SelectMany((model, _) => model.Keys)
            .Select((table, cancellation) => new TableKeys(
                table.RootSlot, KeyIndexBuilder.Build(table.Ids, cancellation)))
            .WithTrackingName(StepNames.Keys)
            .CollectList();
        IncrementalValuesProvider<TableInput> tables = dataset
            .Combine(types)
            .SelectMany((datasetAndTypes, _) => TableInputs.Of(datasetAndTypes.Right, datasetAndTypes.Left))
            .WithTrackingName(StepNames.Table);
        IncrementalValueProvider<ItemList<IndexSections>> indexes = tables
            .Select((table, cancellation) => IndexColumns.Of(table, cancellation))
            .WithTrackingName(StepNames.Columns)
            .Select(IndexSections.Build)
            .WithTrackingName(StepNames.Indexes)
            .CollectList();
        IncrementalValuesProvider<TableLayout> layouts = tables
            .With(keys, indexes, (input, keys, indexes, _) => new TableParts(
                input,
                keys.Items.First(table => table.RootSlot == input.Table.RootSlot).Index,
                indexes.Items.First(table => table.RootSlot == input.Table.RootSlot)))
            .Select((table, cancellation) => TableLayouter.LayOut(table.Input, table.Keys, table.Indexes, cancellation))
            .WithTrackingName(StepNames.Layout);
        IncrementalValueProvider<SearchLayout?> index = WriteSearch(context, dataset, types);
        WriteResource(context, layouts, index, options);
        context.RegisterSourceOutput(
            layouts,
            (output, layout) => output.AddSource(
                $"{layout.Table.Name}.g.cs", TableWriter.Write(layout, output.CancellationToken)));
    }

    // One file for all tables, as a word is as rare as it is in all of them: an edit writes it and its own table.
    private static IncrementalValueProvider<SearchLayout?> WriteSearch(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<DatasetModel> dataset,
        IncrementalValueProvider<DatasetTypes> datasetTypes)
    {
        IncrementalValueProvider<SearchLayout?> index = dataset
            .Combine(datasetTypes)
            .Select((pair, cancellation) => pair.Right is { IsSearched: true, CanBeWritten: true } types
                ? SearchTexts.Of(types, pair.Left, cancellation)
                : null)
            .WithTrackingName(StepNames.SearchTexts)
            .Select((texts, cancellation) => texts is null ? null : SearchIndexBuilder.Build(texts, cancellation))
            .WithTrackingName(StepNames.Search);
        context.RegisterSourceOutput(index, (output, layout) =>
        {
            if (layout is not null)
            {
                output.AddSource("Facts.Search.g.cs", SearchWriter.Write(layout, output.CancellationToken));
            }
        });
        return index;
    }

    // A compiler that keeps the state of generators from one build to the next must write the file in each, so each compilation
    // is a run with a name of its own. Without a file, which editors never have, an edit of C# changes nothing here.
    private static void WriteResource(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<TableLayout> layouts,
        IncrementalValueProvider<SearchLayout?> index,
        IncrementalValueProvider<GeneratorOptions> options)
    {
        IncrementalValueProvider<ItemList<LargeTable>> large = layouts
            .Select((layout, _) => new LargeTable(layout.Table.RootSlot, layout.Data))
            .CollectList()
            .Combine(index)
            .Select((pair, _) => new ItemList<LargeTable>(pair.Left.Items
                .Concat(pair.Right is { } search ? [new LargeTable("Facts.Search", search.Data)] : [])
                .Where(table => table.Data.IsLarge)
                .ToEquatableArray()))
            .WithTrackingName(StepNames.Large);
        IncrementalValueProvider<ResourceFile?> file = context.AnalyzerConfigOptionsProvider
            .Combine(context.CompilationProvider.Select((_, _) => Guid.NewGuid().ToString("N")))
            .Select((pair, _) => ResourceFile.PathFrom(pair.Left.GlobalOptions) is { } path ? new ResourceFile(path, pair.Right) : null)
            .WithTrackingName(StepNames.Resource);
        context.RegisterSourceOutput(
            large.Combine(options).Combine(file),
            (output, all) =>
            {
                foreach (Diagnostic problem in new LargeTables(all.Left.Left.Items, all.Left.Right.EmbedsTables, all.Right).Write())
                {
                    output.ReportDiagnostic(problem);
                }
            });
    }

    private static void WriteTypes(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<DatasetTypes> types) =>
        context.RegisterSourceOutput(types, (output, model) =>
        {
            if (model.CanBeWritten)
            {
                output.AddSource("Facts.Enums.g.cs", EnumsWriter.Write(
                    model.Namespace, [.. model.OwnEnums], output.CancellationToken));
                output.AddSource("Facts.Values.g.cs", TypesWriter.WriteValues(model, output.CancellationToken));
                output.AddSource("Facts.Records.g.cs", TypesWriter.WriteRecords(model, output.CancellationToken));
                output.AddSource("Facts.References.g.cs", ReferencesWriter.Write(model, output.CancellationToken));
                output.AddSource("Facts.g.cs", DatasetWriter.Write(model, output.CancellationToken));
            }
        });

    private static void WriteRetired(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<DatasetTypes> types,
        IncrementalValueProvider<IdLock> idLock)
    {
        IncrementalValueProvider<RetiredScopes> scopes = types.Select((model, _) => RetiredScopes.Of(model));
        IncrementalValueProvider<ItemList<RetiredFact>> retired = idLock
            .Combine(scopes)
            .Select((pair, _) => new ItemList<RetiredFact>(
                new Replacements(pair.Left, pair.Right.OwnTables.Select(table => table.RootSlot).ToEquatableArray()).All))
            .WithTrackingName(StepNames.Retired);
        context.RegisterSourceOutput(scopes.Combine(retired), (output, pair) =>
        {
            if (pair.Left.Namespace is not null)
            {
                output.AddSource(
                    "Facts.Retired.g.cs", new RetiredWriter(pair.Left).Write(pair.Right.Items, output.CancellationToken));
            }
        });
    }

    private static void ReportProblems(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<FileContent> contents,
        IncrementalValueProvider<DatasetTypes> types,
        IncrementalValueProvider<CheckedDataset> resolved,
        IncrementalValueProvider<ItemList<YamlSpans>> spans)
    {
        IncrementalValueProvider<ItemList<Problem>> problems = resolved
            .Select((resolved, _) => new ItemList<Problem>(resolved.Problems))
            .WithTrackingName(StepNames.Check)
            .With(contents.Select((content, _) => content.File).CollectInOrder(file => file.Path), types, (ofDataset, files, types, _) =>
                new ItemList<Problem>(ProblemsOf(files.Items, ofDataset.Items, types)));
        context.RegisterSourceOutput(problems.Combine(spans), (output, pair) =>
        {
            foreach (Diagnostic diagnostic in DiagnosticReporter.Diagnostics(pair.Left.Items, pair.Right.Items))
            {
                output.ReportDiagnostic(diagnostic);
            }
        });
    }

    // A project without a dataset merely has the generator at hand; it lacks no schema.
    private static EquatableArray<Problem> ProblemsOf(
        EquatableArray<YamlFile> files, EquatableArray<Problem> ofDataset, DatasetTypes types) =>
        files.Count == 0
            ? EquatableArray<Problem>.Empty
            : files.SelectMany(file => ProblemLimit.Cap(file.Problems)).Concat(ofDataset).Concat(types.Problems).ToEquatableArray();
}
