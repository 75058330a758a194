using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Analyzers.Knowledge;

/// <summary>A table that somebody uses.</summary>
internal sealed class KnownTable
{
    private readonly Lazy<CodeNames> _names;
    private readonly Dictionary<string, Lazy<HashSet<string>>> _keys = new(StringComparer.Ordinal);

    /// <summary>Takes what the assembly says of a table, and reads it when it is asked for.</summary>
    /// <param name="type">The static class of the table.</param>
    /// <param name="lines">A line for each fact: its identifier and its code name; <see langword="null"/> of a table too large.</param>
    /// <param name="scope">Its name in the schema, where its identifiers are its own.</param>
    public KnownTable(INamedTypeSymbol type, string? lines, string? scope)
    {
        Type = type;
        Scope = scope;
        IsTooLarge = lines is null;
        _names = new(() => new CodeNames(lines ?? ""));
    }

    /// <summary>The static class of the table.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>Its name in the schema, where its identifiers are its own; <see langword="null"/> where they are the dataset's.</summary>
    public string? Scope { get; }

    /// <summary>What a fact of the table is called in the dataset.</summary>
    /// <param name="id">The identifier.</param>
    public string KeyOf(string id) => Scope is null ? id : $"{Scope}/{id}";

    /// <summary>Whether the table has more identifiers than travel with an assembly.</summary>
    public bool IsTooLarge { get; }

    /// <summary>The identifiers; none of a table that is too large.</summary>
    public IEnumerable<string> Ids => _names.Value.ById.Keys;

    /// <summary>Whether the table has a fact.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="name">The name of the static member that gives it, where it has one.</param>
    public bool Has(string id, out string? name) => _names.Value.ById.TryGetValue(id, out name);

    /// <summary>The keys of an index; <see langword="null"/> of one whose keys are no texts, or too many.</summary>
    /// <param name="index">The name of the index.</param>
    public IReadOnlyCollection<string>? KeysOf(string index) => _keys.TryGetValue(index, out Lazy<HashSet<string>>? keys) ? keys.Value : null;

    /// <summary>Adds the keys of an index.</summary>
    /// <param name="index">The name of the index.</param>
    /// <param name="lines">A line for each key; <see langword="null"/> where they are too many.</param>
    public void AddKeys(string index, string? lines)
    {
        if (lines is not null)
        {
            _keys[index] = new(() => new HashSet<string>(Lines.Read(lines).Select(fields => fields[0]), StringComparer.Ordinal));
        }
    }

    /// <summary>The identifier of the fact that a static member gives, or <see langword="null"/> of any other member.</summary>
    /// <param name="name">The member's name.</param>
    public string? IdOf(string name) => _names.Value.Ids.TryGetValue(name, out string? id) ? id : null;

    // The identifiers of the table with the code names that some of them have, and the other way round.
    private sealed class CodeNames
    {
        public CodeNames(string lines)
        {
            foreach (string[] fields in Lines.Read(lines))
            {
                string? name = fields.ElementAtOrDefault(1);
                ById[fields[0]] = name;
                if (name is not null)
                {
                    Ids[name] = fields[0];
                }
            }
        }

        public Dictionary<string, string?> ById { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> Ids { get; } = new(StringComparer.Ordinal);
    }
}
