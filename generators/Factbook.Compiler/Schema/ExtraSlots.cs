namespace Factbook.Compiler.Schema;

/// <summary>What instances may state beside the slots of their class (<c>extra_slots</c>).</summary>
/// <param name="Value">What each such value must meet; <see langword="null"/> where any will do.</param>
public sealed record ExtraSlots(SlotDefinition? Value);
