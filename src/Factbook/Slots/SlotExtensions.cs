using System;

namespace Factbook;

/// <summary>The way from a fact to what stands behind its values. Safe to use from any thread.</summary>
public static class SlotExtensions
{
    /// <summary>What stands behind the value of a slot: <c>visit.Behind(Visit.Slots.When)</c>.</summary>
    /// <typeparam name="TOwner">The class that declares the slot: that of the fact, or one that it derives from.</typeparam>
    /// <typeparam name="TValue">The type of the slot.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="slot">The slot.</param>
    public static SlotView<TOwner, TValue> Behind<TOwner, TValue>(this TOwner fact, Slot<TOwner, TValue> slot)
        where TOwner : class, IFact => new(
            fact ?? throw new ArgumentNullException(nameof(fact)),
            slot ?? throw new ArgumentNullException(nameof(slot)));

    /// <summary>Whether the sources do not print the value of a slot and it follows from something else.</summary>
    /// <typeparam name="TOwner">The class that declares the slot.</typeparam>
    /// <typeparam name="TValue">The type of the slot.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="slot">The slot.</param>
    public static bool IsInferred<TOwner, TValue>(this TOwner fact, Slot<TOwner, TValue> slot)
        where TOwner : class, IFact => fact.Behind(slot).IsInferred;

    /// <summary>Whether sources differ on the value of a slot, settled or not.</summary>
    /// <typeparam name="TOwner">The class that declares the slot.</typeparam>
    /// <typeparam name="TValue">The type of the slot.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="slot">The slot.</param>
    public static bool IsDisputed<TOwner, TValue>(this TOwner fact, Slot<TOwner, TValue> slot)
        where TOwner : class, IFact => fact.Behind(slot).IsDisputed;
}
