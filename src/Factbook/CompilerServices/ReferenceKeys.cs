using System;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>The facts of a class as the keys of all indexes by reference to it. For generated code.</summary>
/// <typeparam name="T">The class.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReferenceKeys<T>
    where T : class
{
    /// <summary>Makes the keys.</summary>
    /// <param name="numberOf">The number of a fact, or -1.</param>
    /// <param name="keyOf">The fact of a number.</param>
    public ReferenceKeys(Func<T, int> numberOf, Func<int, T> keyOf)
    {
        NumberOf = numberOf;
        KeyOf = keyOf;
    }

    internal Func<T, int> NumberOf { get; }

    internal Func<int, T> KeyOf { get; }
}
