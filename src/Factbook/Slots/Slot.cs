using System;
using System.ComponentModel;
using System.Linq;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>A slot (a column) of a class, as its schema declares it. Immutable.</summary>
/// <remarks>
/// Each generated class has its own as typed values: <c>Visit.Slots.When</c> is a <see cref="Slot{TOwner, TValue}"/>. Two
/// slots are equal when they are the same, or when one declares the other again with a narrower range for a derived class.
/// </remarks>
public abstract class Slot : IEquatable<Slot>
{
    private readonly Slot? _first;
    private readonly SlotTraits _traits;

    private protected Slot(string name, string propertyName, string rangeName, SlotTraits traits, string description)
    {
        Name = name;
        PropertyName = propertyName;
        RangeName = rangeName;
        Description = description;
        _traits = traits;
    }

    /// <summary>The name in the schema and in YAML: <c>visit_type</c>.</summary>
    public string Name { get; }

    /// <summary>The name of the C# property: <c>VisitType</c>.</summary>
    public string PropertyName { get; }

    /// <summary>What the slot means, from the schema; empty where it says nothing.</summary>
    public string Description { get; }

    /// <summary>The name of the type, enum or class that the values are of, as the schema writes it.</summary>
    public string RangeName { get; }

    /// <summary>
    /// Whether <see cref="RangeName"/> names a type, an enum or a class, and how values of a class are kept.
    /// </summary>
    public RangeKind RangeKind => (RangeKind)(_traits & SlotTraits.RangeKind);

    /// <summary>Whether every owner has a value.</summary>
    public bool Required => (_traits & SlotTraits.Required) != 0;

    /// <summary>Whether an owner has a list of values, or several by key.</summary>
    public bool Multivalued => (_traits & SlotTraits.Multivalued) != 0;

    /// <summary>
    /// Whether sources may differ on the value. The property is then the value that the dispute follows, and none where it
    /// is unresolved.
    /// </summary>
    public bool Disputable => (_traits & SlotTraits.Disputable) != 0;

    /// <summary>Whether the slot is the key of its class: it tells the values of one slot apart, and is what a mapping of them has as keys.</summary>
    public bool IsKey => (_traits & SlotTraits.Key) != 0;

    /// <summary>Whether the slot is the identifier of its table.</summary>
    public bool IsIdentifier => (_traits & SlotTraits.Identifier) != 0;

    /// <summary>The unit of the values (UCUM), or <see langword="null"/>.</summary>
    public string? Unit { get; init; }

    /// <summary>The regular expression that every value matches, or <see langword="null"/>.</summary>
    public string? Pattern { get; init; }

    /// <summary>The C# type of the class that declares the slot.</summary>
    public abstract Type OwnerType { get; }

    /// <summary>The C# type of the property.</summary>
    public abstract Type ValueType { get; }

    /// <summary>Gives the text of a member of any enum, where the slot has one. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Func<object, string?>? EnumText { private get; init; }

    /// <summary>The slot that this one declares again for a derived class. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Slot? Narrowed
    {
        private get => _first;
        init => _first = value?._first ?? value;
    }

    /// <summary>The value of the slot: a scalar, an enum member, a fact, a value object, a list of such, or a dictionary.</summary>
    /// <param name="owner">A fact or a value object of the class that declares the slot, or of one derived from it.</param>
    /// <returns>The value, or <see langword="null"/> where there is none.</returns>
    /// <exception cref="ArgumentException">The owner's class has no such slot.</exception>
    public abstract object? ValueOf(object owner);

    /// <summary>The text in the schema of a member of the slot's enum: <c>took_place</c>.</summary>
    /// <param name="member">A value of this slot, or an item of its list.</param>
    /// <exception cref="InvalidOperationException">The values of the slot are not of an enum.</exception>
    /// <exception cref="ArgumentException">The value is not of the slot's enum.</exception>
    public string TextOf(object member)
    {
        if (EnumText is null)
        {
            throw new InvalidOperationException($"The values of the slot '{Name}' are not of an enum.");
        }

        return (member?.GetType() == EnumType ? EnumText(member) : null)
            ?? throw new ArgumentException($"'{member}' is not of the enum {RangeName}.", nameof(member));
    }

    // Whether it may be absent or is a list, the type of a value stands last.
    private Type EnumType => ValueType.IsGenericType ? ValueType.GetGenericArguments().Last() : ValueType;

    /// <summary>Whether both are the same slot, perhaps with a narrower range for a derived class.</summary>
    /// <param name="other">The other slot.</param>
    public bool Equals(Slot? other) => other is not null && ReferenceEquals(_first ?? this, other._first ?? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Slot);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The name in the schema.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Whether both are the same slot.</summary>
    public static bool operator ==(Slot? left, Slot? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether both are different slots.</summary>
    public static bool operator !=(Slot? left, Slot? right) => !(left == right);
}
