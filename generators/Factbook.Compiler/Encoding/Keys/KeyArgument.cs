using System;
using System.Globalization;

namespace Factbook.Compiler.Encoding.Keys;

/// <summary>A constant argument of a look-up method, complete once the table knows where its parts lie.</summary>
/// <param name="Base">What is added to the value.</param>
/// <param name="Value">A number, or a position within the index section.</param>
public readonly record struct KeyArgument(KeyArgumentBase Base, int Value)
{
    internal static KeyArgument Keys => new(KeyArgumentBase.Keys, 0);

    internal static KeyArgument Stride => new(KeyArgumentBase.Stride, 0);

    internal static KeyArgument Number(int value) => new(KeyArgumentBase.None, value);

    internal static KeyArgument InSection(int position) => new(KeyArgumentBase.Section, position);

    internal string Text(int section, int keys, int stride) => (Value + Base switch
    {
        KeyArgumentBase.None => 0,
        KeyArgumentBase.Section => section,
        KeyArgumentBase.Keys => keys,
        KeyArgumentBase.Stride => stride,
        _ => throw new InvalidOperationException($"Unknown base {Base}."),
    }).ToString(CultureInfo.InvariantCulture);
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
