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
    public abstract string Id { get; }

    /// <inheritdoc/>
    public abstract string? CodeName { get; }

    /// <inheritdoc/>
    public abstract FactTable Table { get; }

    /// <summary>The title in the language of the publication.</summary>
    public abstract string Title { get; }

    /// <summary>The title in English.</summary>
    public abstract string? TitleEn { get; }

    /// <summary>What kind of publication it is.</summary>
    public abstract SourceKind Kind { get; }

    /// <summary>The state behind an official source or state media, ISO 3166-1 alpha-2.</summary>
    public abstract string? State { get; }

    /// <summary>Who published it.</summary>
    public abstract IAgent? Publisher { get; }

    /// <summary>Who wrote it.</summary>
    public abstract FactList<IAgent> Authors { get; }

    /// <summary>The language of the publication, BCP 47.</summary>
    public abstract string Language { get; }

    /// <summary>When it was published.</summary>
    public abstract EdtfDate? Published { get; }

    /// <summary>The day on which the curator read it.</summary>
    public abstract CalendarDate Accessed { get; }

    /// <summary>Where it is found.</summary>
    public abstract string? Url { get; }

    /// <summary>
    /// Whether the address is that of a site that carries what others publish: a copy, an aggregator, a platform.
    /// </summary>
    public abstract bool? IsCopy { get; }

    /// <summary>The digital object identifier.</summary>
    public abstract string? Doi { get; }

    /// <summary>The number of a legal act or a document: CELEX, a treaty series number, a national number.</summary>
    public abstract string? OfficialNumber { get; }

    /// <summary>Where a copy is kept.</summary>
    public abstract string? ArchivedUrl { get; }

    /// <summary>SHA-256 of the text that was read, in hexadecimal digits.</summary>
    public abstract string? ContentSha256 { get; }

    /// <summary>How much of it the curator has read.</summary>
    public abstract Reading Reading { get; }

    /// <summary>The publication that this one repeats, so that the two are one witness.</summary>
    public abstract Source? DerivesFrom { get; }

    /// <summary>The slots whose values the publication does not print.</summary>
    public abstract FactList<Slot> Inferred { get; }

    /// <summary>What the inferred values follow from.</summary>
    public abstract string? Inference { get; }

    /// <summary>Remarks of the curator.</summary>
    public abstract string? Note { get; }

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
