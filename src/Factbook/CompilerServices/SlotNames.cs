using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>Finds the slots that data name. For generated code.</summary>
/// <remarks>Data hold names of slots that the class has; the build refuses others.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SlotNames
{
    /// <summary>The slot of a fact that has a name.</summary>
    /// <param name="name">The name in the schema.</param>
    /// <param name="fact">The fact.</param>
    public static Slot Find(string name, IFact fact)
    {
        fact = fact ?? throw new ArgumentNullException(nameof(fact));
        return Find(name, fact.Table.SlotsOf(fact));
    }

    /// <summary>The slots of a fact that have names.</summary>
    /// <param name="names">The names in the schema.</param>
    /// <param name="fact">The fact.</param>
    public static FactList<Slot> Find(FactList<string> names, IFact fact)
    {
        fact = fact ?? throw new ArgumentNullException(nameof(fact));
        return Find(names, () => fact.Table.SlotsOf(fact));
    }

    /// <summary>The slots of a class that have names.</summary>
    /// <param name="names">The names in the schema.</param>
    /// <param name="slots">Gives the slots of the class; not asked where there are no names.</param>
    public static FactList<Slot> Find(FactList<string> names, Func<IReadOnlyList<Slot>> slots)
    {
        names = names ?? throw new ArgumentNullException(nameof(names));
        slots = slots ?? throw new ArgumentNullException(nameof(slots));
        if (names.Count == 0)
        {
            return FactList<Slot>.Empty;
        }

        IReadOnlyList<Slot> known = slots();
        return FactList.Convert(names, name => Find(name, known));
    }

    private static Slot Find(string name, IReadOnlyList<Slot> slots)
    {
        foreach (Slot slot in slots)
        {
            if (string.Equals(slot.Name, name, StringComparison.Ordinal))
            {
                return slot;
            }
        }

        throw new KeyNotFoundException($"There is no slot '{name}'.");
    }
}
