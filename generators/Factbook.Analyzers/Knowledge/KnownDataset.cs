using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Analyzers.Knowledge;

/// <summary>A dataset that somebody uses, as the attributes of its assembly tell it.</summary>
internal sealed class KnownDataset
{
    private readonly Dictionary<INamedTypeSymbol, KnownTable> _tables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, RetiredIdentifier> _retired = new(StringComparer.Ordinal);
    private readonly HashSet<(string Key, string Property)> _disputed = [];
    private readonly Dictionary<INamedTypeSymbol, IReadOnlyList<string>> _texts = new(SymbolEqualityComparer.Default);
    private INamedTypeSymbol? _facts;

    private KnownDataset()
    {
    }

    /// <summary>The tables.</summary>
    public IEnumerable<KnownTable> Tables => _tables.Values;

    /// <summary>The namespace of its types.</summary>
    public string Namespace => _tables.Keys.First().ContainingNamespace.ToDisplayString();

    /// <summary>Reads the attributes of an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>The dataset; without tables where the assembly is the library, or none of ours.</returns>
    public static KnownDataset Of(IAssemblySymbol assembly)
    {
        var dataset = new KnownDataset();
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is { ContainingNamespace: { Name: "CompilerServices", ContainingNamespace.Name: nameof(Factbook) } } type)
            {
                dataset.Add(type.Name, attribute);
            }
        }

        return dataset;
    }

    /// <summary>The table of a static class, or <see langword="null"/> of any other.</summary>
    /// <param name="type">The class.</param>
    public KnownTable? Find(INamedTypeSymbol type) => _tables.TryGetValue(type, out KnownTable? table) ? table : null;

    /// <summary>Whether a class stands for the dataset as a whole.</summary>
    /// <param name="type">The class.</param>
    public bool IsFacts(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, _facts);

    /// <summary>What became of an identifier, or <see langword="null"/> where it was not retired.</summary>
    /// <param name="key">What the fact was called in the dataset.</param>
    public RetiredIdentifier? FindRetired(string key) =>
        _retired.TryGetValue(key, out RetiredIdentifier? retired) ? retired : null;

    /// <summary>Whether sources differ on a value.</summary>
    /// <param name="key">What the fact is called in the dataset.</param>
    /// <param name="property">The name of the property.</param>
    public bool IsDisputed(string key, string property) => _disputed.Contains((key, property));

    /// <summary>The texts of an enum's members; none of an enum that is not of the dataset.</summary>
    /// <param name="type">The enum.</param>
    public IReadOnlyList<string> TextsOf(INamedTypeSymbol type) => _texts.TryGetValue(type, out IReadOnlyList<string>? texts) ? texts : [];

    private void Add(string name, AttributeData attribute)
    {
        var type = attribute.ConstructorArguments.FirstOrDefault().Value as INamedTypeSymbol;
        string? lines = attribute.ConstructorArguments.LastOrDefault().Value as string;
        switch (name)
        {
            case "FactIdentifiersAttribute" when type is not null:
                _tables[type] = new KnownTable(type, lines, attribute.NamedArguments.FirstOrDefault(named => named.Key == "Scope").Value.Value as string);
                break;
            case "IndexKeysAttribute" when type is not null && Find(type) is { } table:
                table.AddKeys((string)attribute.ConstructorArguments[1].Value!, lines);
                break;
            case "EnumTextsAttribute" when type is not null:
                _texts[type] = [.. Lines.Read(lines ?? "").Select(fields => fields[0])];
                break;
            case "RetiredIdentifiersAttribute" when type is not null:
                _facts = type;
                foreach (string[] fields in Lines.Read(lines ?? "").Where(fields => fields.Length == 3))
                {
                    _retired[fields[0]] = new RetiredIdentifier(fields[1], fields[2]);
                }

                break;
            case "DisputedSlotsAttribute":
                _disputed.UnionWith(
                    Lines.Read(lines ?? "").Where(fields => fields.Length == 2).Select(fields => (fields[0], fields[1])));
                break;
        }
    }
}

/// <summary>What became of an identifier.</summary>
/// <param name="Replacement">The fact that stands for it now; empty where none does.</param>
/// <param name="Reason">Why it was retired; empty where the dataset does not say.</param>
internal sealed record RetiredIdentifier(string Replacement, string Reason);
