namespace Factbook;

/// <summary>What somebody says the value of a slot is. Immutable; equal to another by its content.</summary>
public sealed partial record Claim : ICited
{
    /// <inheritdoc/>
    public required FactList<Citation> Cites { get; init; }

    /// <inheritdoc/>
    public FactList<Slot> Inferred { get; init; } = FactList<Slot>.Empty;

    /// <inheritdoc/>
    public string? Inference { get; init; }

    /// <inheritdoc/>
    public FactList<Slot> NotStated { get; init; } = FactList<Slot>.Empty;

    /// <summary>A short name of the claim within its dispute.</summary>
    public required string Key { get; init; }

    /// <summary>Who says it.</summary>
    public IAgent? AssertedBy { get; init; }

    /// <summary>How it is said.</summary>
    public required Stance Stance { get; init; }

    /// <summary>When it was said.</summary>
    public EdtfDate? SaidOn { get; init; }

    /// <summary>
    /// The value that is claimed; <see langword="null"/> where <see cref="ValueState"/> says why there is none.
    /// </summary>
    public FactValue? Value { get; init; }

    /// <summary>
    /// That there is no value, that it is not known, or that the passage states none; <see langword="null"/> where a
    /// value is claimed.
    /// </summary>
    public ValueState? ValueState { get; init; }

    /// <summary>The standing of the claim among its rivals.</summary>
    public required Rank Rank { get; init; }

    /// <summary>Why the claim is deprecated.</summary>
    public string? DeprecatedReason { get; init; }

    /// <summary>Gives the key and the value: <c>ministry: state</c>.</summary>
    public override string ToString() => $"{Key}: {Value?.ToString() ?? StateText}";

    private string StateText => ValueState switch
    {
        Factbook.ValueState.None => "no value",
        Factbook.ValueState.Unknown => "value not known",
        _ => "no value stated",
    };
}
