using System;
using System.ComponentModel;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>A slot of a class, with the types that it has in C#. Immutable.</summary>
/// <typeparam name="TOwner">The class that declares it.</typeparam>
/// <typeparam name="TValue">The type of the property: nullable where the value may be absent.</typeparam>
public sealed class Slot<TOwner, TValue> : Slot
    where TOwner : class
{
    private readonly int _number;
    private readonly Func<TOwner, int, object?> _valueOf;

    /// <summary>Describes a slot. For generated code.</summary>
    /// <param name="number">The number by which its value is asked for.</param>
    /// <param name="valueOf">Gives the value of any slot that the class declares: one function, as one for each slot would be larger than all else.</param>
    /// <param name="name">The name in the schema.</param>
    /// <param name="propertyName">The name of the C# property.</param>
    /// <param name="rangeName">The name of the type, enum or class that the values are of.</param>
    /// <param name="traits">What that name is of, and what holds for the slot.</param>
    /// <param name="description">What the slot means; empty where the schema says nothing.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Slot(
        int number, Func<TOwner, int, object?> valueOf, string name, string propertyName, string rangeName, SlotTraits traits, string description = "")
        : base(name, propertyName, rangeName, traits, description)
    {
        _number = number;
        _valueOf = valueOf;
    }

    /// <inheritdoc/>
    public override Type OwnerType => typeof(TOwner);

    /// <inheritdoc/>
    public override Type ValueType => typeof(TValue);

    /// <summary>The value of the slot.</summary>
    /// <param name="owner">The fact or the value object.</param>
    /// <returns>What the property gives.</returns>
    public TValue ValueOf(TOwner owner) => (TValue)_valueOf(owner, _number)!;

    /// <inheritdoc/>
    public override object? ValueOf(object owner) => owner is TOwner typed
        ? _valueOf(typed, _number)
        : throw new ArgumentException($"The class {ClassOf(owner)} has no slot '{Name}'.", nameof(owner));

    private static string ClassOf(object? owner) => owner switch
    {
        IFact fact => fact.Table.ClassNameOf(fact),
        IValueObject value => value.ClassName,
        _ => owner?.GetType().Name ?? "of nothing",
    };
}
