using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Analyzers.Knowledge;

/// <summary>The datasets of a compilation, each read when it is first asked for.</summary>
internal sealed class KnownDatasets
{
    private readonly ConcurrentDictionary<ISymbol, Lazy<KnownDataset>> _datasets = new(SymbolEqualityComparer.Default);

    /// <summary>The dataset that a class belongs to, or <see langword="null"/> where its assembly has none.</summary>
    /// <param name="type">The class.</param>
    public KnownDataset? Of(INamedTypeSymbol type) => type.ContainingAssembly is { } assembly ? Of(assembly) : null;

    /// <summary>The dataset of an assembly, or <see langword="null"/> where it has none.</summary>
    /// <param name="assembly">The assembly.</param>
    public KnownDataset? Of(IAssemblySymbol assembly) => Read(assembly) is var dataset && dataset.Tables.Any() ? dataset : null;

    /// <summary>The texts of an enum's members, of a dataset or of the library; none of any other enum.</summary>
    /// <param name="type">The enum.</param>
    public IReadOnlyList<string> TextsOf(INamedTypeSymbol type) => type.ContainingAssembly is { } assembly ? Read(assembly).TextsOf(type) : [];

    /// <summary>The table of a static class, or <see langword="null"/> of any other.</summary>
    /// <param name="type">The class.</param>
    public KnownTable? TableOf(INamedTypeSymbol type) => type.IsStatic ? Of(type)?.Find(type) : null;

    // Files are checked at the same time, and the first of them ask together.
    private KnownDataset Read(IAssemblySymbol assembly) => _datasets.GetOrAdd(
        assembly, static key => new Lazy<KnownDataset>(() => KnownDataset.Of((IAssemblySymbol)key))).Value;
}
