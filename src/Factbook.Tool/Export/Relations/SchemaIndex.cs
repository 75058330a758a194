using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.Relations;

/// <summary>A schema with its classes at hand, for those who ask for every value of a dataset.</summary>
internal sealed class SchemaIndex
{
    private readonly Dictionary<string, ClassDefinition> _classes;
    private readonly Dictionary<(string ClassName, string Slot), int> _positions = [];

    /// <summary>Indexes a schema.</summary>
    public SchemaIndex(SchemaModel model)
    {
        Model = model;
        _classes = model.Classes.ToDictionary(definition => definition.Name, StringComparer.Ordinal);
        foreach (ClassDefinition definition in model.Classes)
        {
            foreach ((int position, SlotDefinition slot) in definition.Slots.Index())
            {
                _positions[(definition.Name, slot.Name)] = position;
            }
        }
    }

    /// <summary>The schema.</summary>
    public SchemaModel Model { get; }

    /// <summary>Finds a class.</summary>
    public ClassDefinition Class(string name) => _classes[name];

    /// <summary>The class and its descendants, of which instances in its place may be.</summary>
    public IReadOnlyList<ClassDefinition> ClassesOf(string name) =>
    [
        Class(name),
        .. Model.Classes.Where(other => other.Name != name && other.Ancestors.Contains(name)),
    ];

    /// <summary>The value of a slot of an instance; none where its class has no such slot.</summary>
    public Value? Slot(ObjectValue instance, string slot) =>
        _positions.TryGetValue((instance.ClassName, slot), out int position) ? instance.Slots[position] : null;

    /// <summary>The classes that the rows of a table may be of: descendants of its class only where a row says, or shows, that it is one.</summary>
    public IReadOnlyList<ClassDefinition> RowClasses(string tableClass) =>
        [.. ClassesOf(tableClass).Where(Class(tableClass).HasRowsOf)];

    /// <summary>Whether records of a class, or of its descendants, may stand in the table of another class: a mixin has some in many.</summary>
    public bool TableHolds(string tableClass, string className) =>
        RowClasses(tableClass).Any(held => held.Name == className || held.Ancestors.Contains(className));

    /// <summary>The type of a range, if it is one.</summary>
    public TypeDefinition? Type(SlotRange range) => range.Kind == SlotRangeKind.Type ? Model.FindType(range.Name) : null;
}
