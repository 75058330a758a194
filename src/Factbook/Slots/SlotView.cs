using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Factbook;

/// <summary>What stands behind the value of a slot of a fact: who says it, who says otherwise, and what it follows from.</summary>
/// <remarks>Made when it is asked for; it keeps nothing but the fact and the slot. Immutable.</remarks>
/// <typeparam name="TOwner">The class that declares the slot.</typeparam>
/// <typeparam name="TValue">The type of the slot.</typeparam>
public readonly record struct SlotView<TOwner, TValue>
    where TOwner : class, IFact
{
    internal SlotView(TOwner fact, Slot<TOwner, TValue> slot)
    {
        Fact = fact;
        Slot = slot;
    }

    /// <summary>The fact.</summary>
    public TOwner Fact { get; }

    /// <summary>The slot.</summary>
    public Slot<TOwner, TValue> Slot { get; }

    /// <summary>The value, as the property gives it: the one that the dispute follows, if there is a dispute.</summary>
    public TValue Value => Slot.ValueOf(Fact);

    /// <summary>Whether the sources do not print the value and it follows from something else.</summary>
    [MemberNotNullWhen(true, nameof(Inference))]
    public bool IsInferred => FactProvenance.InferenceOf(Fact, Slot) is not null;

    /// <summary>What the value follows from; <see langword="null"/> where it is not inferred.</summary>
    public string? Inference => FactProvenance.InferenceOf(Fact, Slot);

    /// <summary>
    /// The citations of the fact that bear the slot out: those that support it by name, and those that support the fact and
    /// name no slot. Those of rival claims are with <see cref="Claims"/>.
    /// </summary>
    public FactList<Citation> Cites => FactProvenance.CitesOf(Fact, Slot);

    /// <summary>The dispute about the slot, settled or not; <see langword="null"/> where the sources agree.</summary>
    public Dispute? Dispute => FactProvenance.DisputeOf(Fact, Slot);

    /// <summary>Whether sources differ on the slot, settled or not.</summary>
    [MemberNotNullWhen(true, nameof(Dispute))]
    public bool IsDisputed => Dispute is not null;

    /// <summary>Whether there is no dispute, or one that follows a claim.</summary>
    public bool IsResolved => Dispute is not { IsResolved: false };

    /// <summary>The rival claims; none where the sources agree.</summary>
    public FactList<Claim<TValue>> Claims => Dispute is { } dispute
        ? FactList.Convert(dispute.Claims, static claim => new Claim<TValue>(claim))
        : [];

    /// <summary>What a source says of the slot: its claims in the dispute, or else the value, if it bears it out.</summary>
    /// <param name="source">The source.</param>
    /// <returns>
    /// Usually one; none where the source says nothing of it, several where it passes on what several say. A claim that
    /// denies a value has <see cref="Stance.Denies"/>.
    /// </returns>
    public FactList<Claim<TValue>> From(Source source)
    {
        source = source ?? throw new ArgumentNullException(nameof(source));
        Claim<TValue>[] claims = [.. Claims.Where(claim => claim.Cites.Any(citation => citation.Source == source))];
        if (claims.Length > 0)
        {
            return FactList.Wrap(claims);
        }

        Citation[] cites = [.. Cites.Where(citation => citation.Source == source)];
        return cites.Length == 0 || !IsResolved ? [] : [new Claim<TValue>(Fact, Value, FactList.Wrap(cites), Inference)];
    }

    /// <summary>
    /// Gives the value, that it is inferred, and what sources differ in:
    /// <c>2015-05-10 (sources differ: ministry: 2015-05-10 or wire: 2015-05-11; followed: ministry)</c>.
    /// </summary>
    public override string ToString()
    {
        var remarks = new List<string>();
        if (IsInferred)
        {
            remarks.Add("inferred");
        }

        Slot slot = Slot;
        if (Dispute is { } dispute)
        {
            IEnumerable<string> claims = Claims.Select(claim => $"{claim.Key}: {claim.Text(slot)}");
            remarks.Add($"sources differ: {string.Join(" or ", claims)}; followed: {dispute.Canonical ?? "none"}");
        }

        string value = ClaimedValue.Text(Value, slot);
        return remarks.Count == 0 ? value : $"{value} ({string.Join("; ", remarks)})";
    }
}
