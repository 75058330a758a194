using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Factbook;

/// <summary>
/// What somebody says the value of a slot is, with the value as the slot has it: a claim of a dispute, or what the fact
/// itself says where a source bears that out. Immutable.
/// </summary>
/// <typeparam name="TValue">The type of the slot.</typeparam>
public sealed class Claim<TValue>
{
    private readonly TValue _value;

    // The fact itself says it.
    internal Claim(IFact fact, TValue value, FactList<Citation> cites, string? inference)
    {
        _value = value;
        Key = fact.Id;
        Rank = Rank.Preferred;
        Cites = cites;
        Inference = inference;
    }

    internal Claim(Claim claim)
    {
        _value = claim.Value is { } value ? ClaimedValue.As<TValue>(value) : default!;
        Key = claim.Key;
        Stance = claim.Stance;
        Rank = claim.Rank;
        AssertedBy = claim.AssertedBy;
        SaidOn = claim.SaidOn;
        ValueState = claim.ValueState;
        Cites = claim.Cites;
        Inference = claim.Inferred.Contains(Claim.Slots.Value) ? claim.Inference : null;
    }

    /// <summary>The key of the claim in its dispute; the identifier of the fact where the fact itself says it.</summary>
    public string Key { get; }

    /// <summary>The value; <see langword="null"/> where <see cref="ValueState"/> says why there is none.</summary>
    /// <exception cref="InvalidOperationException">
    /// The claim is that there is no value, or that it is not known, and the slot's type has no way to say so, as
    /// <see cref="int"/>.
    /// </exception>
    public TValue Value => HasValue || default(TValue) is null ? _value : throw new InvalidOperationException(
        $"The claim '{Key}' has no value: {ValueState}. Ask {nameof(HasValue)} first.");

    /// <summary>Whether a value is claimed.</summary>
    public bool HasValue => ValueState is null;

    /// <summary>
    /// That there is no value, that it is not known, or that the passage states none; <see langword="null"/> where a
    /// value is claimed.
    /// </summary>
    public ValueState? ValueState { get; }

    /// <summary>How it is said; <see langword="null"/> where the fact itself says it.</summary>
    public Stance? Stance { get; }

    /// <summary>
    /// The standing of the claim among its rivals; <see cref="Rank.Preferred"/> where the fact itself says it.
    /// </summary>
    public Rank Rank { get; }

    /// <summary>Who says it.</summary>
    public IAgent? AssertedBy { get; }

    /// <summary>When it was said.</summary>
    public EdtfDate? SaidOn { get; }

    /// <summary>The passages that say it.</summary>
    public FactList<Citation> Cites { get; }

    /// <summary>Whether the sources do not print the value and it follows from something else.</summary>
    [MemberNotNullWhen(true, nameof(Inference))]
    public bool IsInferred => Inference is not null;

    /// <summary>What the value follows from, where it is inferred.</summary>
    public string? Inference { get; }

    /// <summary>Gives the key and the value: <c>ministry: 2015-05-10</c>.</summary>
    public override string ToString() => $"{Key}: {Text(null)}";

    internal string Text(Slot? slot) => ValueState switch
    {
        null => ClaimedValue.Text(_value, slot),
        Factbook.ValueState.None => "no value",
        Factbook.ValueState.Unknown => "value not known",
        _ => "no value stated",
    };
}
