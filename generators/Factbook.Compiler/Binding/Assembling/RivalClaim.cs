using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Binding.Assembling;

/// <summary>A claim of a dispute, its slots at hand.</summary>
/// <param name="Instance">The claim.</param>
/// <param name="Key">Its key.</param>
/// <param name="Stance">How it is said.</param>
/// <param name="Rank">Its rank.</param>
/// <param name="Value">The value, of the type of the disputed slot.</param>
/// <param name="State">Why there is no value.</param>
internal sealed record RivalClaim(
    ObjectValue Instance,
    TextValue? Key,
    EnumValue? Stance,
    EnumValue? Rank,
    Value? Value,
    Value? State)
{
    /// <summary>Where the claim is named in messages: at its key, else at the first key of the mapping.</summary>
    public int Node => Key?.Node ?? Instance.Node + 1;

    /// <summary>Whether the claim is that the value is not this one.</summary>
    public bool IsDenial => Stance?.Text == "denies";
}
