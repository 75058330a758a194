using System;
using System.Collections.Generic;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Everything that the files of a schema declare, each name once.</summary>
internal sealed class SchemaDeclarations(SchemaProblems problems)
{
    private readonly Dictionary<string, ProblemPlace> _rangeNames = new(StringComparer.Ordinal);

    internal SortedDictionary<string, ClassDeclaration> Classes { get; } = new(StringComparer.Ordinal);

    internal SortedDictionary<string, EnumDefinition> Enums { get; } = new(StringComparer.Ordinal);

    internal SortedDictionary<string, TypeDeclaration> Types { get; } = new(StringComparer.Ordinal);

    internal SortedDictionary<string, SlotDeclaration> Slots { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the built-in types were imported.</summary>
    internal bool ImportsTypes { get; set; }

    /// <summary>Whether the core module was imported.</summary>
    internal bool ImportsCore { get; set; }

    internal void Add(ClassDeclaration declared) => AddRange(Classes, declared.Name, declared, declared.Place);

    internal void Add(EnumDefinition declared) => AddRange(Enums, declared.Name, declared, declared.Place);

    internal void Add(TypeDeclaration declared) => AddRange(Types, declared.Name, declared, declared.Place);

    internal void Add(SlotDeclaration declared)
    {
        if (Slots.TryGetValue(declared.Name, out SlotDeclaration first))
        {
            problems.AddRelated(ProblemRules.DuplicateElement, declared.Place, first.Place, declared.Name);
        }
        else
        {
            Slots.Add(declared.Name, declared);
        }
    }

    // Classes, enums and types share one space of names, because a range may name any of them.
    private void AddRange<T>(SortedDictionary<string, T> declarations, string name, T declared, ProblemPlace place)
    {
        if (_rangeNames.TryGetValue(name, out ProblemPlace first))
        {
            problems.AddRelated(ProblemRules.DuplicateElement, place, first, name);
            return;
        }

        _rangeNames.Add(name, place);
        declarations.Add(name, declared);
    }
}
