using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>A slot as a class has it, and the class that brought it in.</summary>
internal sealed record InducedSlot(SlotDeclaration Slot, string Origin);
