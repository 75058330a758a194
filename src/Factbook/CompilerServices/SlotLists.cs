using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>Lists the slots of a class that derives from another. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SlotLists
{
    /// <summary>The slots that a class inherits, those that it narrows in the place of these, and then those that it adds.</summary>
    /// <param name="inherited">The slots of the class that it derives from.</param>
    /// <param name="own">What it narrows and adds.</param>
    public static FactList<Slot> Of(FactList<Slot> inherited, params Slot[] own)
    {
        var slots = new Slot[inherited.Count + own.Length];
        int count = 0;
        foreach (Slot slot in inherited)
        {
            slots[count++] = slot;
        }

        foreach (Slot slot in own)
        {
            int place = 0;
            while (place < count && slots[place].Name != slot.Name)
            {
                place++;
            }

            slots[place] = slot;
            count += place == count ? 1 : 0;
        }

        System.Array.Resize(ref slots, count);
        return FactList.Wrap(slots);
    }
}
