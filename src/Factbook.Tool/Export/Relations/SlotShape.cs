namespace Factbook.Tool.Export.Relations;

/// <summary>What becomes of a slot in flat tables.</summary>
internal enum SlotShape
{
    /// <summary>A column.</summary>
    Scalar = 1,

    /// <summary>A column for each slot of the instance.</summary>
    Object = 2,

    /// <summary>A table with a column for the value.</summary>
    Scalars = 3,

    /// <summary>A table with a column for each slot of the instances.</summary>
    Objects = 4,

    /// <summary>A column of JSON: instances that hold instances of their own class have no end, and those without slots no columns.</summary>
    Json = 5,
}
