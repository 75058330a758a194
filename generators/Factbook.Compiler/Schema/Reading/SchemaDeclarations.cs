using System;
using System.Collections.Generic;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Everything that the files of a schema declare, each name once.</summary>
internal sealed class SchemaDeclarations(SchemaProblems problems)
{
    private readonly Dictionary<string, ProblemPlace> _rangeNames = new(StringComparer.Ordinal);

    internal SortedDictionary<string, ClassDeclaration> Classes { get; } = new(StringComparer.Ordinal);

    internal SortedDictionary<string, EnumDeclaration> DeclaredEnums { get; } = new(StringComparer.Ordinal);

    /// <summary>The enums whose values are known, with all of them.</summary>
    internal SortedDictionary<string, EnumDefinition> Enums { get; } = new(StringComparer.Ordinal);

    /// <summary>The enums that take any text.</summary>
    internal HashSet<string> OpenEnums { get; } = new(StringComparer.Ordinal);

    internal SortedDictionary<string, TypeDeclaration> Types { get; } = new(StringComparer.Ordinal);

    internal SortedDictionary<string, SlotDeclaration> Slots { get; } = new(StringComparer.Ordinal);

    /// <summary>The CURIEs and URIs of slots, by their names.</summary>
    internal Dictionary<string, EquatableArray<string>> SlotTerms { get; } = new(StringComparer.Ordinal);

    /// <summary>The texts by which values name a slot.</summary>
    internal IEnumerable<string> SlotNames(string slot) =>
        SlotTerms.TryGetValue(slot, out EquatableArray<string> terms) ? terms : default;

    /// <summary>Whether the built-in types were imported.</summary>
    internal bool ImportsTypes { get; set; }

    /// <summary>Whether the core module was imported.</summary>
    internal bool ImportsCore { get; set; }

    internal void Add(ClassDeclaration declared) => AddRange(Classes, declared.Name, declared, declared.Place);

    internal void Add(EnumDeclaration declared) =>
        AddRange(DeclaredEnums, declared.Definition.Name, declared, declared.Definition.Place);

    internal void Add(TypeDeclaration declared) => AddRange(Types, declared.Name, declared, declared.Place);

    internal void Add(SlotDeclaration declared)
    {
        if (Slots.TryGetValue(declared.Name, out SlotDeclaration first) && IsTakenUp(first.Place, declared.Place, declared.Name))
        {
            // Reported.
        }
        else if (first is not null)
        {
            problems.AddRelated(ProblemRules.DuplicateElement, declared.Place, first.Place, declared.Name);
        }
        else
        {
            Slots.Add(declared.Name, declared);
        }
    }

    // Files are read from the main one on, so the file that is nearer to it counts. What the core's module declares the run-time
    // library has in C#, and nothing can take its place.
    private bool IsTakenUp(ProblemPlace first, ProblemPlace second, string name) => problems.IsLenient
        && first.Path != second.Path && first.Path != CoreModule.Import
        && problems.Tolerate(ProblemRules.DuplicateElement, second, "The declaration nearer to the main file holds.", name);

    // Classes, enums and types share one space of names, because a range may name any of them.
    private void AddRange<T>(SortedDictionary<string, T> declarations, string name, T declared, ProblemPlace place)
    {
        if (_rangeNames.TryGetValue(name, out ProblemPlace first))
        {
            if (!(declarations.ContainsKey(name) && IsTakenUp(first, place, name)))
            {
                problems.AddRelated(ProblemRules.DuplicateElement, place, first, name);
            }

            return;
        }

        _rangeNames.Add(name, place);
        declarations.Add(name, declared);
    }
}
