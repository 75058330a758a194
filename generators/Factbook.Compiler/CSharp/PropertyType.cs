namespace Factbook.Compiler.CSharp;

/// <summary>The property that a slot becomes, as one class has it.</summary>
public sealed record PropertyType
{
    /// <summary>The slot's name.</summary>
    public required string Slot { get; init; }

    /// <summary>The slot's name in C#, by which look-ups are called.</summary>
    public required string SlotInCSharp { get; init; }

    /// <summary>The property's name: that of the slot, unless the class has something else of that name.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the constructor's parameter, in records that are built from their values.</summary>
    public required string Parameter { get; init; }

    /// <summary>What it says.</summary>
    public string? Description { get; init; }

    /// <summary>What a single value is.</summary>
    public required ItemType Item { get; init; }

    /// <summary>Whether there are many.</summary>
    public bool IsList { get; init; }

    /// <summary>Where there are many, of which each has a key: what the key is, so that C# has a dictionary.</summary>
    public MapKey? MapKey { get; init; }

    /// <summary>Whether it is the key of the values of its class within one slot.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether it may be absent. Lists are empty instead.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether sources may differ on it.</summary>
    public bool IsDisputable { get; init; }

    /// <summary>How often its words count in a full-text index; 0 where the index does not cover it.</summary>
    public int SearchWeight { get; init; }

    /// <summary>Whether facts are to be found by it, though it is no reference, enum, truth value or date.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>The unit of a number.</summary>
    public string? Unit { get; init; }

    /// <summary>The name of the range in the schema.</summary>
    public required string RangeName { get; init; }

    /// <summary>The regular expression that the schema states for the slot.</summary>
    public string? Pattern { get; init; }

    /// <summary>The type whose <c>Slots</c> declare the slot: the record's own, or that of a record that it derives from.</summary>
    public TypeReference? SlotOwner { get; init; }

    /// <summary>The slot of the base record that the record's own declares again.</summary>
    public SlotReference? NarrowedSlot { get; init; }

    /// <summary>What the base record says of it.</summary>
    public PropertyOrigin Origin { get; init; }

    /// <summary>The class whose record declares it: the record's own class, or one that the record derives from.</summary>
    public required string DeclaringClass { get; init; }

    /// <summary>Whether a derived record has it with a narrower type.</summary>
    public bool IsRefined { get; init; }

    /// <summary>The number by which a shared record asks for it; derived records continue the numbers of their base.</summary>
    public int Ordinal { get; init; }

    /// <summary>Whether the slot says the same, so that a derived record need not declare it again.</summary>
    /// <param name="other">The property of the base record.</param>
    public bool HasSlotOf(PropertyType other) => HasTypeOf(other)
        && IsKey == other.IsKey
        && Name == other.Name
        && IsOptional == other.IsOptional
        && IsDisputable == other.IsDisputable
        && Item.Kind == other.Item.Kind
        && (Description, Unit, Pattern, RangeName) == (other.Description, other.Unit, other.Pattern, other.RangeName);

    /// <summary>Whether it has the C# type of another property.</summary>
    /// <param name="other">The other.</param>
    public bool HasTypeOf(PropertyType other) =>
        IsList == other.IsList && MapKey == other.MapKey && Item.Type == other.Item.Type && (IsList || IsOptional == other.IsOptional);
}
