namespace Factbook.Compiler.CSharp;

/// <summary>The record that a class becomes.</summary>
public sealed record RecordType
{
    /// <summary>The class's name in the schema.</summary>
    public required string ClassName { get; init; }

    /// <summary>The record's name, unqualified.</summary>
    public required string Name { get; init; }

    /// <summary>The type that users see: the record itself, or the library's type of a core class.</summary>
    public required TypeReference Type { get; init; }

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <summary>How it comes by its values.</summary>
    public RecordForm Form { get; init; }

    /// <summary>Whether the class has no instances of its own.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Whether other records derive from it.</summary>
    public bool IsBase { get; init; }

    /// <summary>Whether no record can derive from it.</summary>
    public bool IsSealed => !IsAbstract && !IsBase;

    /// <summary>The class whose record it derives from.</summary>
    public string? BaseClass { get; init; }

    /// <summary>The type that it derives from.</summary>
    public TypeReference? BaseType { get; init; }

    /// <summary>The interfaces that it implements and its base record does not.</summary>
    public EquatableArray<TypeReference> Interfaces { get; init; }

    /// <summary>The slot that identifies a fact, or <see langword="null"/> for a value inside its owner.</summary>
    public string? IdentifierSlot { get; init; }

    /// <summary>Whether its instances are rows of tables.</summary>
    public bool IsFact { get; init; }

    /// <summary>Whether it mixes in the core's <c>Cited</c>.</summary>
    public bool IsCited { get; init; }

    /// <summary>Whether it mixes in the core's <c>Dated</c>.</summary>
    public bool IsDated { get; init; }

    /// <summary>Whether it mixes in the core's <c>Agent</c>.</summary>
    public bool IsAgent { get; init; }

    /// <summary>Whether it has the property <c>Name</c> of agents for all to see, which is free in it and in what derives from it.</summary>
    public bool HasAgentName { get; init; }

    /// <summary>The slot whose text stands for the fact as a whole.</summary>
    public string? LabelSlot { get; init; }

    /// <summary>The properties in the order of the class's slots, inherited ones included.</summary>
    public EquatableArray<PropertyType> Properties { get; init; }

    /// <summary>What leads to the facts that refer to it, apart from what its base record has.</summary>
    public EquatableArray<InverseType> Inverses { get; init; }

    /// <summary>The unique keys by which tables of the class have an index.</summary>
    public EquatableArray<UniqueKeyType> UniqueKeys { get; init; }

    /// <summary>The properties of its interfaces that it has with another type.</summary>
    public EquatableArray<InterfaceBridge> Bridges { get; init; }

    /// <summary>Whether the public type is in the run-time library.</summary>
    public bool IsCore => Type.Home == TypeHome.Library;

    /// <summary>Whether it is that of one of the core's classes.</summary>
    /// <param name="coreClass">The name of the core's class.</param>
    public bool Is(string coreClass) => IsCore && ClassName == coreClass;

    /// <summary>The property of a slot, if the class has the slot.</summary>
    /// <param name="slot">The slot.</param>
    public PropertyType? Find(string? slot)
    {
        int position = Position(slot);
        return position < 0 ? null : Properties[position];
    }

    /// <summary>The position of the value of a slot of the core, or -1.</summary>
    /// <param name="slot">The slot.</param>
    public int Position(Slot slot) => Position(slot.Name);

    /// <summary>The position of a slot's value in instances of the class, or -1.</summary>
    /// <param name="slot">The slot.</param>
    public int Position(string? slot)
    {
        int position = Properties.Count - 1;
        while (position >= 0 && Properties[position].Slot != slot)
        {
            position--;
        }

        return position;
    }
}
