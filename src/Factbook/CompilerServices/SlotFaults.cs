using System;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>What is wrong with a question for the value of a slot. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SlotFaults
{
    /// <summary>The slot is none of those of a class.</summary>
    /// <param name="className">The class's name in the schema.</param>
    /// <param name="slot">The slot.</param>
    public static ArgumentException NoSlot(string className, SlotInfo? slot) =>
        new($"The class {className} has no slot '{slot?.Name}'.", nameof(slot));
}
