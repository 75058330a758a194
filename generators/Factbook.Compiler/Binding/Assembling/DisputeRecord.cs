using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Binding.Assembling;

/// <summary>
/// A row of the core class <c>Dispute</c>, its slots at hand. What could not be read is <see langword="null"/>.
/// </summary>
/// <param name="Row">The row.</param>
/// <param name="Target">The record it is about, where there is one.</param>
/// <param name="Slot">The name of the slot it is about.</param>
/// <param name="Position">
/// The position of that slot in the record's class; negative where it cannot be disputed.
/// </param>
/// <param name="Claims">The claims.</param>
/// <param name="Canonical">The key of the claim that is followed.</param>
/// <param name="Method">The method.</param>
internal sealed record DisputeRecord(
    DatasetRow Row,
    DatasetRow? Target,
    TextValue? Slot,
    int Position,
    IReadOnlyList<RivalClaim> Claims,
    TextValue? Canonical,
    EnumValue? Method)
{
    public const string Unresolved = "unresolved";

    public bool IsUnresolved => Method?.Text == Unresolved;

    /// <summary>The claim that is followed, where there is one of that key.</summary>
    public RivalClaim? Pick => Canonical is null ? null : Claims.FirstOrDefault(claim => claim.Key?.Text == Canonical.Text);

    /// <summary>What the record itself has in the slot. To be asked only where the slot can be disputed.</summary>
    public Value? OwnValue => Target!.Value.Slots[Position];
}
