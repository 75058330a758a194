namespace Factbook.Compiler.Schema;

/// <summary>A slot that is computed from the references of its partner, and never stated.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Partner">The class whose instances refer here: the range of the slot.</param>
/// <param name="PartnerSlot">The slot by which they do.</param>
public sealed record InverseDefinition(SlotDefinition Slot, string Partner, string PartnerSlot);
