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

    /// <summary>Describes a slot. For generated code, with named arguments.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Slot(
        string name,
        string propertyName,
        string description,
        string rangeName,
        RangeKind rangeKind,
        Func<TOwner, TValue> valueOf,
        bool required = false,
        bool multivalued = false,
        bool disputable = false,
        bool isIdentifier = false,
        string? unit = null,
        string? pattern = null,
        Func<object, string>? enumText = null,
        Slot? narrowed = null)
    {
        Name = name;
        PropertyName = propertyName;
        Description = description;
        RangeName = rangeName;
        RangeKind = rangeKind;
        Required = required;
        Multivalued = multivalued;
        Disputable = disputable;
        IsIdentifier = isIdentifier;
        Unit = unit;
        Pattern = pattern;
        EnumText = enumText;
        Narrowed = narrowed;
        _valueOf = valueOf;
    }

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
