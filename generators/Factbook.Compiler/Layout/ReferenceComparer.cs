using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Factbook.Compiler.Layout;

/// <summary>Compares objects by identity: two values with the same content that stand in two places are two.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    /// <inheritdoc/>
    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
