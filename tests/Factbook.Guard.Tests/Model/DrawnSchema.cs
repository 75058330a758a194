using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Guard.Tests.Model;

/// <summary>
/// A schema as it was drawn. What a class inherits is worked out here by the rules that the documentation states, and by
/// nothing of the compiler.
/// </summary>
internal sealed record DrawnSchema
{
    public bool HasCore { get; init; }

    public bool IsLenient { get; init; }

    public bool IsSearched { get; init; }

    /// <summary>Enums whose values nobody lists, so that they take any text.</summary>
    public IReadOnlyList<string> OpenEnums { get; init; } = [];

    public IReadOnlyList<EnumRange> Enums { get; init; } = [];

    /// <summary>The types that the schema declares, each with the type that it is based on.</summary>
    public IReadOnlyList<(ScalarRange Type, string Basis)> Types { get; init; } = [];

    /// <summary>The name of the class for values of any kind, where the schema declares one.</summary>
    public string? AnyClass { get; init; }

    /// <summary>All classes, those of the core included.</summary>
    public IReadOnlyList<DrawnClass> Classes { get; init; } = [];

    /// <summary>The slots of the tree root, each with the class of its table.</summary>
    public IReadOnlyList<(string Name, string Class)> Tables { get; init; } = [];

    /// <summary>The tables whose identifiers are their own.</summary>
    public IReadOnlyList<string> OwnTables { get; init; } = [];

    public DrawnClass Find(string name) => Classes.First(candidate => candidate.Name == name);

    /// <summary>The class itself, its parent, its mixins, and theirs.</summary>
    public IReadOnlyList<string> Ancestors(string name)
    {
        DrawnClass declared = Find(name);
        return
        [
            .. Parents(declared).SelectMany(Ancestors).Append(name).Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The classes that have instances and that a range of this name accepts.</summary>
    public IReadOnlyList<DrawnClass> Accepted(string range) =>
        [.. Classes.Where(candidate => candidate.IsConcrete && Ancestors(candidate.Name).Contains(range))];

    /// <summary>The slots of a class: those of the parent, those of mixins in order, its own; all refined.</summary>
    public IReadOnlyList<DrawnSlot> SlotsOf(string name)
    {
        DrawnClass declared = Find(name);
        var slots = new List<DrawnSlot>();
        foreach (DrawnSlot inherited in Parents(declared).SelectMany(SlotsOf))
        {
            if (slots.All(slot => slot.Name != inherited.Name))
            {
                slots.Add(inherited);
            }
        }

        slots.AddRange(declared.Attributes.Select(slot => slot with { IsOfMixin = declared.IsMixin }));
        return
        [
            .. slots.Select(slot => declared.Usages.FirstOrDefault(usage => usage.Slot == slot.Name) is { } usage
                ? slot.RefinedBy(usage)
                : slot).Select(slot => slot with { IsMapping = IsMapping(slot) }),
        ];
    }

    private bool IsMapping(DrawnSlot slot) => slot is { IsList: true, IsInlinedAsList: false, Ranges: [ClassRange { IsReference: false } held] }
        && Classes.Any(found => found.Name == held.Name)
        && Ancestors(held.Name).Any(ancestor => Find(ancestor).Attributes.Any(own => own.IsKey));

    public DrawnSlot? FindSlot(string className, string slot) =>
        Classes.Any(candidate => candidate.Name == className)
            ? SlotsOf(className).FirstOrDefault(candidate => candidate.Name == slot)
            : null;

    /// <summary>The unique keys of a class, those that it inherits among them.</summary>
    public IReadOnlyList<DrawnKey> KeysOf(string name) => [.. Ancestors(name).SelectMany(ancestor => Find(ancestor).UniqueKeys)];

    /// <summary>The slot that tells instances of a class apart within one list.</summary>
    public DrawnSlot? KeyOf(string className) => SlotsOf(className).FirstOrDefault(slot => slot.IsKey);

    public bool HasIdentifier(string className) => SlotsOf(className).Any(slot => slot.IsIdentifier);

    /// <summary>
    /// The classes that an instance in the place of another may be of: the class itself, and its descendants where a
    /// slot of the class says which.
    /// </summary>
    public IReadOnlyList<string> Instances(string range)
    {
        bool isDesignated = SlotsOf(range).Any(slot => slot.DesignatesType);
        return [.. Accepted(range).Select(found => found.Name).Where(name => name == range || isDesignated)];
    }

    private static IEnumerable<string> Parents(DrawnClass declared) =>
        declared.IsA is { } parent ? declared.Mixins.Prepend(parent) : declared.Mixins;
}
