namespace Factbook.Compiler.CSharp;

/// <summary>What the base record says of a property.</summary>
public enum PropertyOrigin
{
    /// <summary>Nothing: the record declares it.</summary>
    Own,

    /// <summary>The base record has it with the same C# type.</summary>
    Inherited,

    /// <summary>The base record has it with another C# type, which this one hides.</summary>
    Narrowed,

    /// <summary>The library's record of a core class declares it, without a value.</summary>
    Overridden,
}
