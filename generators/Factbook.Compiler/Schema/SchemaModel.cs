using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema;

/// <summary>A schema, resolved: imports merged, inheritance and slot usages applied, every range known.</summary>
/// <remarks>Equal schemas have equal models, whatever the comments and the layout of their files. Places are node numbers.</remarks>
public sealed record SchemaModel
{
    /// <summary>The schema's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>The version of the dataset that the schema states.</summary>
    public string? Version { get; init; }

    /// <summary>The licence of the data.</summary>
    public string? License { get; init; }

    /// <summary>All classes, the core module's included, ordered by name.</summary>
    public EquatableArray<ClassDefinition> Classes { get; init; }

    /// <summary>All enums, ordered by name.</summary>
    public EquatableArray<EnumDefinition> Enums { get; init; }

    /// <summary>The classes that the dataset declares, and not the core module.</summary>
    public IEnumerable<ClassDefinition> OwnClasses => Classes.Where(definition => !definition.IsCore);

    /// <summary>The enums that the dataset declares, and not the core module.</summary>
    public IEnumerable<EnumDefinition> OwnEnums => Enums.Where(definition => !definition.IsCore);

    /// <summary>All types, ordered by name.</summary>
    public EquatableArray<TypeDefinition> Types { get; init; }

    /// <summary>What is wrong with the schema. Where there are errors the rest is what could be understood.</summary>
    public required EquatableArray<Problem> Problems { get; init; }

    /// <summary>How the schema was read.</summary>
    public SchemaMode Mode { get; init; }

    /// <summary>The words that have no effect, by name.</summary>
    public EquatableArray<CarriedWord> Carried { get; init; }

    /// <summary>What documenting metaslots say of the schema, such as <c>see_also</c>.</summary>
    public EquatableArray<DocumentationText> Documentation { get; init; }

    /// <summary>The tables whose identifiers are their own (<c>factbook_own_ids</c>), so that others may have the same ones.</summary>
    public EquatableArray<string> OwnTables => Classes
        .Select(candidate => candidate.OwnTable)
        .OfType<string>()
        .Distinct()
        .ToEquatableArray();

    /// <summary>
    /// The class of the values in a slot that are written as a mapping from their key to the rest; <see langword="null"/> where a
    /// slot has one value, a list, or values without a key that is a scalar.
    /// </summary>
    /// <param name="slot">The slot.</param>
    public ClassDefinition? Mapped(SlotDefinition slot) =>
        slot is { Multivalued: true, Inlined: true, InlinedAsList: false, Ranges: { Count: 1 }, Range.Kind: SlotRangeKind.Object }
        && FindClass(slot.Range.Name) is { IdentifierOrKey: { Ranges: { Count: 1 }, Range.Kind: SlotRangeKind.Type or SlotRangeKind.Enum } } mapped
            ? mapped
            : null;

    /// <summary>Finds a class.</summary>
    /// <param name="name">The class's name.</param>
    /// <returns>The class, or <see langword="null"/>.</returns>
    public ClassDefinition? FindClass(string name) => Classes.Find(candidate => candidate.Name == name);

    /// <summary>Finds an enum.</summary>
    /// <param name="name">The enum's name.</param>
    /// <returns>The enum, or <see langword="null"/>.</returns>
    public EnumDefinition? FindEnum(string name) => Enums.Find(candidate => candidate.Name == name);

    /// <summary>Finds a type.</summary>
    /// <param name="name">The type's name.</param>
    /// <returns>The type, or <see langword="null"/>.</returns>
    public TypeDefinition? FindType(string name) => Types.Find(candidate => candidate.Name == name);
}
