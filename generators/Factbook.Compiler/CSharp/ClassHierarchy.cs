using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.CSharp;

/// <summary>How the classes of a schema derive from each other in C#, and which tables have their rows.</summary>
internal sealed class ClassHierarchy
{
    private readonly Dictionary<string, ClassDefinition> _classes;
    private readonly Dictionary<string, ClassDefinition[]> _concrete;
    private readonly HashSet<string> _interfaces;

    /// <summary>Looks at the classes of a schema.</summary>
    /// <param name="schema">The schema.</param>
    public ClassHierarchy(SchemaModel schema)
    {
        Classes = [.. schema.Classes.Where(candidate => !candidate.TreeRoot && candidate.Name != "Any")];
        _classes = Classes.ToDictionary(candidate => candidate.Name, StringComparer.Ordinal);
        ILookup<string, ClassDefinition> concrete = Classes
            .Where(candidate => candidate.HasInstances)
            .SelectMany(candidate => candidate.Ancestors, (candidate, ancestor) => (candidate, ancestor))
            .ToLookup(pair => pair.ancestor, pair => pair.candidate, StringComparer.Ordinal);
        _concrete = Classes.ToDictionary(candidate => candidate.Name, candidate => concrete[candidate.Name].ToArray(), StringComparer.Ordinal);
        _interfaces = new HashSet<string>(Classes
            .Where(candidate => candidate.Mixin || (candidate.Abstract && !candidate.IsCore && IsMixed(candidate)))
            .Select(candidate => candidate.Name), StringComparer.Ordinal);
        ClassDefinition? root = schema.Classes.FirstOrDefault(candidate => candidate.TreeRoot);
        TableSlots = [.. (root?.Slots ?? default).Where(slot => slot.Ranges.Count == 1 && Find(slot.Range.Name) is { Identifier: not null })];
    }

    /// <summary>The classes, but for the tree root and what takes any value.</summary>
    public IReadOnlyList<ClassDefinition> Classes { get; }

    /// <summary>The slots of the tree root that are tables.</summary>
    public IReadOnlyList<SlotDefinition> TableSlots { get; }

    /// <summary>The class of a name.</summary>
    /// <param name="name">The name.</param>
    public ClassDefinition? Find(string? name) =>
        name is not null && _classes.TryGetValue(name, out ClassDefinition? found) ? found : null;

    /// <summary>A class and its descendants, as far as they have instances.</summary>
    /// <param name="name">The class.</param>
    public IReadOnlyList<ClassDefinition> Concrete(string name) => _concrete.TryGetValue(name, out ClassDefinition[]? found) ? found : [];

    /// <summary>
    /// Whether a class becomes an interface: mixins do, and abstract classes of which some instances are facts and some are
    /// values, for these have no storage in common.
    /// </summary>
    /// <param name="definition">The class.</param>
    public bool IsInterface(ClassDefinition definition) => _interfaces.Contains(definition.Name);

    /// <summary>Whether the instances of a class are rows of tables.</summary>
    /// <param name="definition">The class.</param>
    public bool IsFact(ClassDefinition definition) => definition.HasInstances
        ? definition.Identifier is not null
        : Concrete(definition.Name).DefaultIfEmpty(definition).All(instance => instance.Identifier is not null);

    /// <summary>The class whose record that of a class derives from.</summary>
    /// <param name="definition">The class.</param>
    public ClassDefinition? Base(ClassDefinition definition) =>
        Find(definition.IsA) is { } parent && !IsInterface(parent) && IsFact(parent) == IsFact(definition) ? parent : null;

    /// <summary>The classes whose records derive from that of a class.</summary>
    /// <param name="definition">The class.</param>
    public IEnumerable<ClassDefinition> Derived(ClassDefinition definition) =>
        Classes.Where(candidate => candidate.IsA == definition.Name && !IsInterface(candidate) && Base(candidate) is not null);

    /// <summary>The classes that the rows of a table may be of: descendants only where a row can say, or show, that it is one.</summary>
    /// <param name="table">The table's slot.</param>
    public IEnumerable<ClassDefinition> RowClasses(SlotDefinition table)
    {
        ClassDefinition rows = Find(table.Range.Name)!;
        return Concrete(table.Range.Name).Where(candidate => candidate.Identifier is not null && rows.HasRowsOf(candidate));
    }

    /// <summary>The tables that may have rows of a class or of its descendants.</summary>
    /// <param name="name">The class.</param>
    public IEnumerable<SlotDefinition> Tables(string name) =>
        TableSlots.Where(table => RowClasses(table).Any(row => row.Ancestors.Contains(name)));

    /// <summary>How the record of a class comes by its values.</summary>
    /// <param name="definition">The class.</param>
    public RecordForm Form(ClassDefinition definition)
    {
        if (!IsFact(definition))
        {
            return RecordForm.Value;
        }

        if (definition.IsCore)
        {
            return RecordForm.Core;
        }

        bool isAlone = definition.HasInstances
            && !Derived(definition).Any()
            && Base(definition) is null or { IsCore: true }
            && TableSlots.Count(table => RowClasses(table).Contains(definition)) == 1;
        return isAlone ? RecordForm.Row : RecordForm.Shared;
    }

    private bool IsMixed(ClassDefinition definition) =>
        Concrete(definition.Name).Select(instance => instance.Identifier is null).Distinct().Count() > 1;
}
