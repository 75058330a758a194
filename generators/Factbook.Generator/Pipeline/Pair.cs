using System;

namespace Factbook.Generator.Pipeline;

/// <summary>Two values of the pipeline, equal to another two if they are the same objects.</summary>
/// <remarks>
/// A class, unlike the tuple of Roslyn's operators: for each structure that goes through a pipeline the JIT compiles about a
/// hundred methods of Roslyn's anew, whereas classes share those that the compiler brings compiled. Equal values need no
/// comparing here, as a stage keeps the object that it had where a new one is equal.
/// </remarks>
/// <typeparam name="TLeft">The type of the first value.</typeparam>
/// <typeparam name="TRight">The type of the second value.</typeparam>
internal sealed class Pair<TLeft, TRight>(TLeft left, TRight right) : IEquatable<Pair<TLeft, TRight>>
    where TLeft : class
    where TRight : class
{
    /// <summary>The first value.</summary>
    public TLeft Left { get; } = left;

    /// <summary>The second value.</summary>
    public TRight Right { get; } = right;

    /// <inheritdoc/>
    public bool Equals(Pair<TLeft, TRight>? other) =>
        other is not null && ReferenceEquals(Left, other.Left) && ReferenceEquals(Right, other.Right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Pair<TLeft, TRight>);

    /// <inheritdoc/>
    public override int GetHashCode() => Left.GetHashCode();
}
