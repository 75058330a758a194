namespace Factbook;

/// <summary>What the values of a slot are.</summary>
public enum RangeKind
{
    /// <summary>Scalars: texts, numbers, dates.</summary>
    Scalar = 1,

    /// <summary>Members of an enum.</summary>
    Enum = 2,

    /// <summary>Facts of this dataset.</summary>
    Reference = 3,

    /// <summary>Value objects that belong to their fact, such as citations and quantities.</summary>
    ValueObject = 4,

    /// <summary>Values of any kind, such as the value of a claim.</summary>
    Any = 5,
}
