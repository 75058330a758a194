using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema;

/// <summary>What <c>inverse</c> says of a slot.</summary>
/// <param name="Name">The name of the slot that leads back.</param>
/// <param name="Place">Where it stands.</param>
public sealed record SlotInverse(string Name, ProblemPlace Place);
