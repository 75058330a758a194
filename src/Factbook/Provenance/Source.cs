namespace Factbook;

/// <summary>
/// A publication that facts are taken from. Each dataset's generated code derives its own sources from this.
/// </summary>
/// <remarks>
/// Immutable and safe to use from any thread. Two sources are equal when they are the same row: of one dataset's table,
/// with one identifier.
/// </remarks>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.FactJsonConverter<Source>))]
#endif
public abstract partial record Source : IFact
{
    /// <inheritdoc/>
    public abstract FactTable Table { get; }

    /// <summary>The publication at the end of <see cref="DerivesFrom"/>; this one where it repeats none.</summary>
    /// <remarks>
    /// Where publications are said to repeat one another in a circle, the one with the least identifier.
    /// </remarks>
    public Source Root => SourceRoots.Of(this);

    /// <summary>Whether both are the same source.</summary>
    /// <param name="other">The other source.</param>
    public virtual bool Equals(Source? other) => FactIdentity.AreSame(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => FactIdentity.HashCode(this);

    /// <summary>Gives the title.</summary>
    // Sealed, so that derived records do not print all their properties, references included.
    public sealed override string ToString() => Title;
}
