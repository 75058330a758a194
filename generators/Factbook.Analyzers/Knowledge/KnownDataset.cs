using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Analyzers.Knowledge;

/// <summary>A dataset that somebody uses, as the attributes of its assembly tell it.</summary>
internal sealed class KnownDataset
{
    private readonly Dictionary<INamedTypeSymbol, KnownTable> _tables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, string> _texts = new(SymbolEqualityComparer.Default);
    private readonly List<string> _disputedLines = [];
    private readonly Lazy<HashSet<string>> _disputed;
    private readonly Lazy<Dictionary<string, RetiredIdentifier>> _retired;
    private string _retiredLines = "";
    private INamedTypeSymbol? _facts;

    // Most programs ask for a few tables, and seldom for anything else: lines are read when they are.
    private KnownDataset()
    {
        _disputed = new(() => new HashSet<string>(
            _disputedLines.SelectMany(Lines.Read).Where(fields => fields.Length == 2).Select(fields => Disputed(fields[0], fields[1])),
            StringComparer.Ordinal));
        _retired = new(() => Retired(_retiredLines));
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
        _retired.Value.TryGetValue(key, out RetiredIdentifier? retired) ? retired : null;

    /// <summary>Whether sources differ on a value.</summary>
    /// <param name="key">What the fact is called in the dataset.</param>
    /// <param name="property">The name of the property.</param>
    public bool IsDisputed(string key, string property) => _disputed.Value.Contains(Disputed(key, property));

    /// <summary>The texts of an enum's members; none of an enum that is not of the dataset.</summary>
    /// <param name="type">The enum.</param>
    public IReadOnlyList<string> TextsOf(INamedTypeSymbol type) =>
        _texts.TryGetValue(type, out string? lines) ? [.. Lines.Read(lines).Select(fields => fields[0])] : [];

    // One text, and no pair: sets of pairs are compiled anew in each run of the compiler.
    private static string Disputed(string key, string property) => $"{key}\t{property}";

    private static Dictionary<string, RetiredIdentifier> Retired(string lines)
    {
        var retired = new Dictionary<string, RetiredIdentifier>(StringComparer.Ordinal);
        foreach (string[] fields in Lines.Read(lines).Where(fields => fields.Length == 3))
        {
            retired[fields[0]] = new RetiredIdentifier(fields[1], fields[2]);
        }

        return retired;
    }

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
                _texts[type] = lines ?? "";
                break;
            case "RetiredIdentifiersAttribute" when type is not null:
                _facts = type;
                _retiredLines = lines ?? "";
                break;
            case "DisputedSlotsAttribute":
                _disputedLines.Add(lines ?? "");
                break;
        }
    }
}

/// <summary>What became of an identifier.</summary>
/// <param name="Replacement">The fact that stands for it now; empty where none does.</param>
/// <param name="Reason">Why it was retired; empty where the dataset does not say.</param>
internal sealed record RetiredIdentifier(string Replacement, string Reason);
