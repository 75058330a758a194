namespace Factbook.Compiler.Encoding.Keys;

/// <summary>A constant argument of a look-up, complete once the table knows where its parts lie.</summary>
/// <param name="Name">The name of the parameter.</param>
/// <param name="Base">What the value counts from.</param>
/// <param name="Value">The value.</param>
public readonly record struct KeyArgument(string Name, KeyArgumentBase Base, int Value)
{
    internal static KeyArgument Keys => new("keys", KeyArgumentBase.Keys, 0);

    internal static KeyArgument Stride => new("stride", KeyArgumentBase.Stride, 0);

    internal static KeyArgument Number(string name, int value) => new(name, KeyArgumentBase.None, value);

    internal static KeyArgument InSection(string name, int position) => new(name, KeyArgumentBase.Section, position);

    internal NamedNumber At(int section, int keys, int stride) => new(Name, Value + Base switch
    {
        KeyArgumentBase.Section => section,
        KeyArgumentBase.Keys => keys,
        KeyArgumentBase.Stride => stride,
        _ => 0,
    });
}

/// <summary>What the value of a <see cref="KeyArgument"/> counts from.</summary>
public enum KeyArgumentBase
{
    /// <summary>Nothing: a number.</summary>
    None,

    /// <summary>The position of the index section.</summary>
    Section,

    /// <summary>The position of the key of row 0.</summary>
    Keys,

    /// <summary>The distance from one key to the next.</summary>
    Stride,
}
