using System;
using System.ComponentModel;

namespace Factbook;

/// <summary>A slot of a class, with the types that it has in C#. Immutable.</summary>
/// <typeparam name="TOwner">The class that declares it.</typeparam>
/// <typeparam name="TValue">The type of the property: nullable where the value may be absent.</typeparam>
public sealed class Slot<TOwner, TValue> : Slot
    where TOwner : class
{
    private readonly Func<TOwner, TValue> _valueOf;

    /// <summary>Describes a slot. For generated code.</summary>
    /// <param name="name">The name in the schema.</param>
    /// <param name="propertyName">The name of the C# property.</param>
    /// <param name="rangeName">The name of the type, enum or class that the values are of.</param>
    /// <param name="rangeKind">What that name is of.</param>
    /// <param name="valueOf">Gives the value of the slot.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Slot(string name, string propertyName, string rangeName, RangeKind rangeKind, Func<TOwner, TValue> valueOf)
        : base(name, propertyName, rangeName, rangeKind) => _valueOf = valueOf;

    /// <inheritdoc/>
    public override Type OwnerType => typeof(TOwner);

    /// <inheritdoc/>
    public override Type ValueType => typeof(TValue);

    /// <summary>The value of the slot.</summary>
    /// <param name="owner">The fact or the value object.</param>
    /// <returns>What the property gives.</returns>
    public TValue ValueOf(TOwner owner) => _valueOf(owner);

    /// <inheritdoc/>
    public override object? ValueOf(object owner) => owner is TOwner typed
        ? _valueOf(typed)
        : throw new ArgumentException($"The class {ClassOf(owner)} has no slot '{Name}'.", nameof(owner));

    private static string ClassOf(object? owner) => owner switch
    {
        IFact fact => fact.Table.ClassNameOf(fact),
        IValueObject value => value.ClassName,
        _ => owner?.GetType().Name ?? "of nothing",
    };
}
