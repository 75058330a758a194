using System;

namespace Factbook;

/// <summary>
/// A slot whose value sources state differently, with the rival claims and the pick. Each dataset's generated code
/// derives its own disputes from this.
/// </summary>
/// <remarks>
/// Immutable and safe to use from any thread. Two disputes are equal when they are the same row: of one dataset's
/// table, with one identifier.
/// </remarks>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.FactJsonConverter<Dispute>))]
#endif
public abstract partial record Dispute : IFact
{
    /// <inheritdoc/>
    public abstract FactTable Table { get; }

    /// <summary>Whether one claim is preferred, so that the record has a value.</summary>
    public bool IsResolved => Method != PickMethod.Unresolved;

    /// <summary>The claim that the dataset follows, or <see langword="null"/> where nothing was preferred.</summary>
    public Claim? Pick
    {
        get
        {
            foreach (Claim claim in Claims)
            {
                if (string.Equals(claim.Key, Canonical, StringComparison.Ordinal))
                {
                    return claim;
                }
            }

            return null;
        }
    }

    /// <summary>Whether both are the same dispute.</summary>
    /// <param name="other">The other dispute.</param>
    public virtual bool Equals(Dispute? other) => FactIdentity.AreSame(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => FactIdentity.HashCode(this);

    /// <summary>
    /// Gives the identifier, the slot and the pick: <c>dispute.a: visit_type of visit.2015.01 (ministry)</c>.
    /// </summary>
    // Sealed, so that derived records do not print all their properties, references included.
    public sealed override string ToString() => $"{Id}: {AboutSlot} of {FactIdentity.KeyOf(AboutRecord)} ({Canonical ?? "unresolved"})";
}
