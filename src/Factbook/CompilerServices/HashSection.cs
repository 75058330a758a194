using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// Where a perfect hash stands in a table's data, which leads to numbers: seeds and slots, as
/// <see cref="FactData.FindHashed"/> takes them. For generated code.
/// </summary>
/// <param name="Seeds">Where the seeds begin.</param>
/// <param name="SeedBits">The number of seeds as a power of two.</param>
/// <param name="Slots">Where the slots begin.</param>
/// <param name="SlotBits">The number of slots as a power of two; 0 where there is no hash.</param>
/// <param name="Width">The six-bit groups of a number in a slot.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct HashSection(int Seeds, int SeedBits, int Slots, int SlotBits, int Width);
