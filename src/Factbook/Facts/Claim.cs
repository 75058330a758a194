namespace Factbook;

/// <summary>What somebody says the value of a slot is. Immutable; equal to another by its content.</summary>
public sealed partial record Claim : ICited
{
    /// <summary>Makes a claim.</summary>
    /// <param name="cites">The passages that say it.</param>
    /// <param name="inferred">The slots whose values the sources do not print.</param>
    /// <param name="inference">What the inferred values follow from.</param>
    /// <param name="notStated">The slots that the cited sources give no value for.</param>
    /// <param name="key">A short name of the claim within its dispute.</param>
    /// <param name="assertedBy">Who says it.</param>
    /// <param name="stance">How it is said.</param>
    /// <param name="saidOn">When it was said.</param>
    /// <param name="value">The value that is claimed, or <see langword="null"/>.</param>
    /// <param name="valueState">Why there is no value, or <see langword="null"/> where there is one.</param>
    /// <param name="rank">The standing of the claim among its rivals.</param>
    /// <param name="deprecatedReason">Why the claim is deprecated.</param>
    public Claim(
        FactList<Citation> cites,
        FactList<Slot> inferred,
        string? inference,
        FactList<Slot> notStated,
        string key,
        IAgent? assertedBy,
        Stance stance,
        EdtfDate? saidOn,
        FactValue? value,
        ValueState? valueState,
        Rank rank,
        string? deprecatedReason)
    {
        Cites = cites;
        Inferred = inferred;
        Inference = inference;
        NotStated = notStated;
        Key = key;
        AssertedBy = assertedBy;
        Stance = stance;
        SaidOn = saidOn;
        Value = value;
        ValueState = valueState;
        Rank = rank;
        DeprecatedReason = deprecatedReason;
    }

    /// <inheritdoc/>
    public FactList<Citation> Cites { get; }

    /// <inheritdoc/>
    public FactList<Slot> Inferred { get; }

    /// <inheritdoc/>
    public string? Inference { get; }

    /// <inheritdoc/>
    public FactList<Slot> NotStated { get; }

    /// <summary>A short name of the claim within its dispute.</summary>
    public string Key { get; }

    /// <summary>Who says it.</summary>
    public IAgent? AssertedBy { get; }

    /// <summary>How it is said.</summary>
    public Stance Stance { get; }

    /// <summary>When it was said.</summary>
    public EdtfDate? SaidOn { get; }

    /// <summary>
    /// The value that is claimed; <see langword="null"/> where <see cref="ValueState"/> says why there is none.
    /// </summary>
    public FactValue? Value { get; }

    /// <summary>
    /// That there is no value, that it is not known, or that the passage states none; <see langword="null"/> where a
    /// value is claimed.
    /// </summary>
    public ValueState? ValueState { get; }

    /// <summary>The standing of the claim among its rivals.</summary>
    public Rank Rank { get; }

    /// <summary>Why the claim is deprecated.</summary>
    public string? DeprecatedReason { get; }

    /// <summary>Gives the key and the value: <c>ministry: state</c>.</summary>
    public override string ToString() => $"{Key}: {Value?.ToString() ?? StateText}";

    private string StateText => ValueState switch
    {
        Factbook.ValueState.None => "no value",
        Factbook.ValueState.Unknown => "value not known",
        _ => "no value stated",
    };
}
