using System;
using System.ComponentModel;

namespace Factbook;

/// <summary>Describes a slot (a column) of a table as its schema declares it. Immutable.</summary>
public sealed class SlotInfo
{
    private readonly Func<object, string>? _enumText;

    /// <summary>Describes a slot. For generated code, with named arguments.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public SlotInfo(
        string name,
        string propertyName,
        string description,
        string rangeName,
        RangeKind rangeKind,
        bool required = false,
        bool multivalued = false,
        bool disputable = false,
        bool isIdentifier = false,
        string? unit = null,
        string? pattern = null,
        Func<object, string>? enumText = null)
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
        _enumText = enumText;
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
    public RangeKind RangeKind { get; }

    /// <summary>Whether every fact has a value.</summary>
    public bool Required { get; }

    /// <summary>Whether a fact has a list of values.</summary>
    public bool Multivalued { get; }

    /// <summary>
    /// Whether sources may differ on the value. The property is then the value that the dispute follows, and none where it
    /// is unresolved.
    /// </summary>
    public bool Disputable { get; }

    /// <summary>Whether the slot is the identifier of its table.</summary>
    public bool IsIdentifier { get; }

    /// <summary>The unit of the values (UCUM), or <see langword="null"/>.</summary>
    public string? Unit { get; }

    /// <summary>The regular expression that every value matches, or <see langword="null"/>.</summary>
    public string? Pattern { get; }

    /// <summary>The text in the schema of a member of the slot's enum: <c>took_place</c>.</summary>
    /// <param name="member">A value of this slot, or an item of its list.</param>
    /// <exception cref="InvalidOperationException">The values of the slot are not of an enum.</exception>
    /// <exception cref="ArgumentException">The value is not of the slot's enum.</exception>
    public string TextOf(object member)
    {
        if (_enumText is null)
        {
            throw new InvalidOperationException($"The values of the slot '{Name}' are not of an enum.");
        }

        try
        {
            return _enumText(member);
        }
        catch (InvalidCastException exception)
        {
            throw new ArgumentException($"'{member}' is not of the enum {RangeName}.", nameof(member), exception);
        }
    }

    /// <summary>The name in the schema.</summary>
    public override string ToString() => Name;
}
