using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema;

/// <summary>A slot as a class has it, everything inherited and refined.</summary>
public sealed record SlotDefinition
{
    /// <summary>The slot's name.</summary>
    public required string Name { get; init; }

    /// <summary>The name in C# that the annotation <c>factbook_name</c> gives; <see langword="null"/> where the name itself is turned into one.</summary>
    public string? GivenName { get; init; }

    /// <summary>The name in C#.</summary>
    public string NameInCSharp => GivenName ?? CSharp.CSharpName.Pascal(Name);

    /// <summary>What it says, for the documentation of the C# property.</summary>
    public string? Description { get; init; }

    /// <summary>The range: one, or several where <c>any_of</c> lists them.</summary>
    public required EquatableArray<SlotRange> Ranges { get; init; }

    /// <summary>The range of a slot that has just one.</summary>
    public SlotRange Range => Ranges[0];

    /// <summary>Whether a value is demanded.</summary>
    public bool Required { get; init; }

    /// <summary>Whether a missing value is worth a warning.</summary>
    public bool Recommended { get; init; }

    /// <summary>Whether the value is a list.</summary>
    public bool Multivalued { get; init; }

    /// <summary>How many dimensions the value has, where it is an array and more than a list.</summary>
    public ArrayShape? Array { get; init; }

    /// <summary>Whether the value identifies the instance in the whole dataset.</summary>
    public bool Identifier { get; init; }

    /// <summary>Whether data never state it: it is the number of the row in its table, as the class has no identifier (lenient mode).</summary>
    public bool IsRowNumber { get; init; }

    /// <summary>Whether the value is written in place; always so for classes without an identifier.</summary>
    public bool Inlined { get; init; }

    /// <summary>Whether values in place are written as a list, and not as a mapping from identifier to the rest.</summary>
    public bool InlinedAsList { get; init; }

    /// <summary>
    /// Whether records that stand in a table of their own are written in place; they go to their table, and the place refers to them.
    /// </summary>
    public bool Nested { get; init; }

    /// <summary>
    /// Whether classes that are related differ so about the slot that in C# its values are of any kind (lenient mode).
    /// </summary>
    public bool IsOfAnyKind { get; init; }

    /// <summary>Whether it is a list in C# though this class has one value, as a related class has several (lenient mode).</summary>
    public bool IsListElsewhere { get; init; }

    /// <summary>Whether the value names the class of the instance.</summary>
    public bool DesignatesType { get; init; }

    /// <summary>A regular expression that a text must match somewhere.</summary>
    public string? Pattern { get; init; }

    /// <summary>The least value, as the schema writes it.</summary>
    public decimal? MinimumValue { get; init; }

    /// <summary>The greatest value, as the schema writes it.</summary>
    public decimal? MaximumValue { get; init; }

    /// <summary>The least number of values of a list.</summary>
    public int? MinimumCardinality { get; init; }

    /// <summary>The greatest number of values of a list.</summary>
    public int? MaximumCardinality { get; init; }

    /// <summary>Whether no item of the list may stand in it twice.</summary>
    public bool ListElementsUnique { get; init; }

    /// <summary>The only text that the slot may have.</summary>
    public string? EqualsString { get; init; }

    /// <summary>The only texts that the slot may have, if any are listed.</summary>
    public EquatableArray<string> EqualsStringIn { get; init; }

    /// <summary>Expressions of which one at least must hold of a value, if there are any.</summary>
    public EquatableArray<SlotDefinition> AnyOf { get; init; }

    /// <summary>Expressions that must all hold of a value.</summary>
    public EquatableArray<SlotDefinition> AllOf { get; init; }

    /// <summary>Expressions none of which may hold of a value.</summary>
    public EquatableArray<SlotDefinition> NoneOf { get; init; }

    /// <summary>Expressions of which exactly one must hold of a value, if there are any.</summary>
    public EquatableArray<SlotDefinition> ExactlyOneOf { get; init; }

    /// <summary>What one item of the list at least must meet.</summary>
    public SlotDefinition? HasMember { get; init; }

    /// <summary>What every item of the list must meet.</summary>
    public SlotDefinition? AllMembers { get; init; }

    /// <summary>In an expression: what the slots of the instance that is the value must meet (<c>range_expression</c>).</summary>
    public EquatableArray<SlotCondition> Conditions { get; init; }

    /// <summary>Whether something is said of values by expressions, and not by a word of the slot alone.</summary>
    public bool HasExpressions =>
        AnyOf.Count + AllOf.Count + NoneOf.Count + ExactlyOneOf.Count > 0 || HasMember is not null || AllMembers is not null;

    /// <summary>The value that stands where data state none (<c>ifabsent</c>), as text; <see langword="null"/> where there is none.</summary>
    public string? IfAbsent { get; init; }

    /// <summary>Whether the value tells the items of one list apart (<c>key</c>).</summary>
    public bool Key { get; init; }

    /// <summary>Whether a value must be there, or must not; <see langword="null"/> where nothing is said.</summary>
    public bool? ValuePresence { get; init; }

    /// <summary>The unit of a number: its UCUM code, or its symbol.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether sources may dispute it (<c>factbook_disputable</c>), so that an unresolved dispute may leave it without a value.</summary>
    public bool Disputable { get; init; }

    /// <summary>The slot that leads back: of the range, or of classes that descend from it (<c>inverse</c>).</summary>
    public SlotInverse? Inverse { get; init; }

    /// <summary>Whether facts are to be found by it (<c>factbook_index</c>), beside the indexes that need no asking.</summary>
    public bool Indexed { get; init; }

    /// <summary>Whether its text is the label of the instance (<c>slot_uri: rdfs:label</c>).</summary>
    public bool IsLabel { get; init; }

    /// <summary>The annotations.</summary>
    public EquatableArray<Annotation> Annotations { get; init; }

    /// <summary>What documenting metaslots say, such as <c>see_also</c>.</summary>
    public EquatableArray<DocumentationText> Documentation { get; init; }

    /// <summary>Where it is declared.</summary>
    public required ProblemPlace Place { get; init; }

    /// <summary>Whether another slot of the same name allows the same values, whatever is said to explain the two.</summary>
    internal bool MeansTheSameAs(SlotDefinition other) =>
        this == other with { Description = Description, Documentation = Documentation, Place = Place, Annotations = Annotations };
}
