using System;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>What a slot's values are, and what holds for them. For generated code.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum SlotTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Scalars.</summary>
    Scalar = Factbook.RangeKind.Scalar,

    /// <summary>Members of an enum.</summary>
    Enum = Factbook.RangeKind.Enum,

    /// <summary>Facts.</summary>
    Reference = Factbook.RangeKind.Reference,

    /// <summary>Value objects.</summary>
    ValueObject = Factbook.RangeKind.ValueObject,

    /// <summary>Values of any kind.</summary>
    Any = Factbook.RangeKind.Any,

    /// <summary>The bits that say which kind of values.</summary>
    RangeKind = 7,

    /// <summary>Every owner has a value.</summary>
    Required = 8,

    /// <summary>An owner has a list of values, or several by key.</summary>
    Multivalued = 16,

    /// <summary>Sources may differ on the value.</summary>
    Disputable = 32,

    /// <summary>The slot is the key of its class.</summary>
    Key = 64,

    /// <summary>The slot is the identifier of its table.</summary>
    Identifier = 128,
}
