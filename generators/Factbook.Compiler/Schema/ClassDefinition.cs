using System.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema;

/// <summary>A LinkML class with all the slots that its instances have.</summary>
public sealed record ClassDefinition
{
    /// <summary>The class's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, for the documentation of the C# type.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the core module declares it, so that its C# type is in the run-time library.</summary>
    public bool IsCore => CoreModule.Has(Place);

    /// <summary>The parent class, if there is one; never the class itself or one of its descendants.</summary>
    public string? IsA { get; init; }

    /// <summary>The mixins applied to it directly, as written.</summary>
    public EquatableArray<string> Mixins { get; init; }

    /// <summary>The class itself, its parents and all mixins of these, each once, ordered by name: what a range may name to accept it.</summary>
    public required EquatableArray<string> Ancestors { get; init; }

    /// <summary>The classes of the core module among these.</summary>
    public EquatableArray<string> CoreAncestors { get; init; }

    /// <summary>Whether it has no instances of its own.</summary>
    public bool Abstract { get; init; }

    /// <summary>Whether it is a mixin.</summary>
    public bool Mixin { get; init; }

    /// <summary>Whether it is the root of the dataset, whose slots are the tables.</summary>
    public bool TreeRoot { get; init; }

    /// <summary>The induced slots: those inherited first, then those of mixins, then its own; usages applied.</summary>
    public required EquatableArray<SlotDefinition> Slots { get; init; }

    /// <summary>Of the tree root: the slots that are no tables. Data may state them, and they are checked, but not compiled (lenient mode).</summary>
    public EquatableArray<SlotDefinition> Uncompiled { get; init; }

    /// <summary>The unique keys, inherited ones included.</summary>
    public EquatableArray<UniqueKeyDefinition> UniqueKeys { get; init; }

    /// <summary>The rules, inherited ones included.</summary>
    public EquatableArray<RuleDefinition> Rules { get; init; }

    /// <summary>The annotations.</summary>
    public EquatableArray<Annotation> Annotations { get; init; }

    /// <summary>Where it is declared.</summary>
    public required ProblemPlace Place { get; init; }

    /// <summary>What documenting metaslots say, such as <c>see_also</c>.</summary>
    public EquatableArray<DocumentationText> Documentation { get; init; }

    /// <summary>What every instance must be like, inherited expressions included.</summary>
    public EquatableArray<ClassExpression> Expressions { get; init; }

    /// <summary>Whether every instance is one of the classes that it is the union of (<c>union_of</c>).</summary>
    public bool IsUnion { get; init; }

    /// <summary>
    /// What makes an instance of a parent one of this class where nothing says which class it is of
    /// (<c>classification_rules</c>): one of them must hold.
    /// </summary>
    public EquatableArray<ClassExpression> ClassificationRules { get; init; }

    /// <summary>Whether what an instance holds may make it one of a descendant, as one of these has classification rules.</summary>
    public bool HasClassifiedDescendants { get; init; }

    /// <summary>What instances may state beside their slots; <see langword="null"/> where nothing.</summary>
    public ExtraSlots? ExtraSlots { get; init; }

    /// <summary>What is computed from the slots of others, inherited ones included; no instance states it.</summary>
    public EquatableArray<InverseDefinition> Inverses { get; init; }

    /// <summary>The CURIEs of the class: of its <c>class_uri</c> and by the schema's default prefix.</summary>
    public EquatableArray<string> Curies { get; init; }

    /// <summary>The URIs that the CURIEs stand for, as far as their prefixes are declared.</summary>
    public EquatableArray<string> Uris { get; init; }

    /// <summary>
    /// The path of the slot, with dots between its parts, from whose text records without a code name get one
    /// (<c>factbook_code_name</c>); <see langword="null"/> where they get none.
    /// </summary>
    public string? CodeNameSlot { get; init; }

    /// <summary>
    /// The table that alone knows the identifiers of the instances (<c>factbook_own_ids</c>); <see langword="null"/> where they
    /// are unique in the whole dataset.
    /// </summary>
    public string? OwnTable { get; init; }

    /// <summary>The name in C# that the annotation <c>factbook_name</c> gives; <see langword="null"/> where the name itself is turned into one.</summary>
    public string? GivenName { get; init; }

    /// <summary>The name in C#.</summary>
    public string NameInCSharp => GivenName ?? CSharp.CSharpName.Pascal(Name);

    /// <summary>Whether an instance says which class it is of, so that it may be of a descendant.</summary>
    public bool HasDesignator => Slots.Any(slot => slot.DesignatesType);

    /// <summary>Whether there may be instances of the class itself.</summary>
    public bool HasInstances => !Abstract && !Mixin;

    /// <summary>The slot whose value identifies an instance, if there is one.</summary>
    public SlotDefinition? Identifier => Slots.Find(slot => slot.Identifier);

    /// <summary>The slot whose value tells instances apart: everywhere, or in one list.</summary>
    public SlotDefinition? IdentifierOrKey => Identifier ?? Slots.FirstOrDefault(slot => slot.Key);

    /// <summary>Whether instances stand in a table of their own: concrete and with an identifier.</summary>
    public bool IsTable => !Abstract && !Mixin && !TreeRoot && Identifier is not null;

    /// <summary>Whether the dataset must have a table for its instances; for those of the core it has one where it has some.</summary>
    public bool NeedsTable => IsTable && !IsCore;

    /// <summary>Whether a table may be of the class: of one with instances and an identifier, or of an abstract class whose
    /// rows say, or show by what they hold, which class they are.</summary>
    public bool HasRows => IsTable
        || (Abstract && !Mixin && Identifier is not null && (HasDesignator || HasClassifiedDescendants));

    /// <summary>Whether a row of a table of this class may be of another: of a descendant that it names, or that its rules make it.</summary>
    /// <param name="other">The other class, or this one.</param>
    public bool HasRowsOf(ClassDefinition other) => other.Name == Name
        || (other.Ancestors.Contains(Name) && (HasDesignator || other.ClassificationRules.Count > 0));

    /// <summary>Whether instances are values inside their owner: concrete and without an identifier.</summary>
    public bool IsValueObject => !Abstract && !Mixin && !TreeRoot && Identifier is null;

    /// <summary>The texts by which a slot that designates types names this class; they follow from its range.</summary>
    /// <param name="slot">The slot.</param>
    /// <returns>The name, the CURIEs, the URIs, or some of these.</returns>
    public EquatableArray<string> DesignatorsIn(SlotDefinition slot) => slot.Range.Name switch
    {
        "string" => EquatableArray.Of(Name),
        "curie" => Curies,
        "uri" => Uris,
        "uriorcurie" => EquatableArray.Of([.. Curies, .. Uris]),
        _ => EquatableArray.Of([Name, .. Curies, .. Uris]),
    };

    /// <summary>Finds a slot.</summary>
    /// <param name="name">The slot's name.</param>
    /// <returns>The slot, or <see langword="null"/>.</returns>
    public SlotDefinition? FindSlot(string name) => Slots.Find(slot => slot.Name == name);
}
