using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Analyzers.Knowledge;

/// <summary>A table that somebody uses.</summary>
internal sealed class KnownTable
{
    private readonly Dictionary<string, string?> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _keys = new(StringComparer.Ordinal);

    /// <summary>Reads what the assembly says of a table.</summary>
    /// <param name="type">The static class of the table.</param>
    /// <param name="lines">A line for each fact: its identifier and its code name; <see langword="null"/> of a table too large.</param>
    /// <param name="scope">Its name in the schema, where its identifiers are its own.</param>
    public KnownTable(INamedTypeSymbol type, string? lines, string? scope)
    {
        Type = type;
        Scope = scope;
        IsTooLarge = lines is null;
        foreach (string[] fields in Lines.Read(lines ?? ""))
        {
            string? name = fields.ElementAtOrDefault(1);
            _names[fields[0]] = name;
            if (name is not null)
            {
                _ids[name] = fields[0];
            }
        }
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
    public IEnumerable<string> Ids => _names.Keys;

    /// <summary>Whether the table has a fact.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="name">The name of the static member that gives it, where it has one.</param>
    public bool Has(string id, out string? name) => _names.TryGetValue(id, out name);

    /// <summary>The keys of an index; <see langword="null"/> of one whose keys are no texts, or too many.</summary>
    /// <param name="index">The name of the index.</param>
    public IReadOnlyCollection<string>? KeysOf(string index) => _keys.TryGetValue(index, out HashSet<string>? keys) ? keys : null;

    /// <summary>Adds the keys of an index.</summary>
    /// <param name="index">The name of the index.</param>
    /// <param name="lines">A line for each key; <see langword="null"/> where they are too many.</param>
    public void AddKeys(string index, string? lines)
    {
        if (lines is not null)
        {
            _keys[index] = new HashSet<string>(Lines.Read(lines).Select(fields => fields[0]), StringComparer.Ordinal);
        }
    }

    /// <summary>The identifier of the fact that a static member gives, or <see langword="null"/> of any other member.</summary>
    /// <param name="name">The member's name.</param>
    public string? IdOf(string name) => _ids.TryGetValue(name, out string? id) ? id : null;
}
