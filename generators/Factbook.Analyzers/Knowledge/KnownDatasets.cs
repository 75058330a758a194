using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Factbook.Analyzers.Knowledge;

/// <summary>The datasets of a compilation, each read when the first of its tables is used.</summary>
internal sealed class KnownDatasets
{
    private readonly ConcurrentDictionary<ISymbol, KnownDataset?> _datasets = new(SymbolEqualityComparer.Default);

    /// <summary>The dataset that a class belongs to, or <see langword="null"/> where its assembly has none.</summary>
    /// <param name="type">The class.</param>
    public KnownDataset? Of(INamedTypeSymbol type) => type.ContainingAssembly is { } assembly
        ? _datasets.GetOrAdd(assembly, static key => KnownDataset.Of((IAssemblySymbol)key))
        : null;

    /// <summary>The table of a static class, or <see langword="null"/> of any other.</summary>
    /// <param name="type">The class.</param>
    public KnownTable? TableOf(INamedTypeSymbol type) => type.IsStatic ? Of(type)?.Find(type) : null;
}
