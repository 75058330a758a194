namespace Factbook.Compiler.Schema;

/// <summary>What a rule says about one slot: only what is stated counts.</summary>
/// <param name="Slot">The slot's name.</param>
/// <param name="Expression">The constraints, in a slot definition whose name is the slot's and whose ranges may be empty.</param>
public sealed record SlotCondition(string Slot, SlotDefinition Expression)
{
    /// <summary>Whether the condition says that the slot may be absent (<c>required: false</c>).</summary>
    public bool IsOptional { get; init; }
}
