namespace Factbook.Tool.Import.Planning;

/// <summary>How many values a record has in a slot.</summary>
internal enum Multiplicity
{
    /// <summary>One.</summary>
    One,

    /// <summary>A list.</summary>
    List,

    /// <summary>A mapping from keys to values, whose class has a slot for the key.</summary>
    Mapping,
}
