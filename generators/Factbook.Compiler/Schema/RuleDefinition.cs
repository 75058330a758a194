using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema;

/// <summary>Where every precondition holds, every postcondition must hold.</summary>
/// <param name="Description">The rule in words, for the message when it is broken.</param>
/// <param name="Preconditions">Conditions on slots, each a partial slot definition.</param>
/// <param name="Postconditions">Conditions on slots, each a partial slot definition.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record RuleDefinition(
    string? Description,
    EquatableArray<SlotCondition> Preconditions,
    EquatableArray<SlotCondition> Postconditions,
    ProblemPlace Place);
