using System.Collections.Generic;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>A source of numbers that gives the same ones for the same seed on every runtime (SplitMix64).</summary>
internal sealed class Dice(int seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    // Mixed, as the states of neighbours would otherwise be one sequence, begun one step later.
    private ulong _state = Mixed(unchecked(((ulong)(uint)seed + 1) * Step));

    public ulong Next() => Mixed(_state = unchecked(_state + Step));

    private static ulong Mixed(ulong state)
    {
        unchecked
        {
            state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            state = (state ^ (state >> 27)) * 0x94D049BB133111EB;
            return state ^ (state >> 31);
        }
    }

    /// <summary>A number from 0 to one less than the limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A number between two, both included.</summary>
    public long Between(long least, long most)
    {
        unchecked
        {
            ulong count = (ulong)most - (ulong)least + 1;
            return (long)((ulong)least + (count == 0 ? Next() : Next() % count));
        }
    }

    /// <summary>Yes, so many times in a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Some of the items, in their order.</summary>
    public List<T> Some<T>(IEnumerable<T> items, int percent)
    {
        var chosen = new List<T>();
        foreach (T item in items)
        {
            if (Chance(percent))
            {
                chosen.Add(item);
            }
        }

        return chosen;
    }

    /// <summary>The items in another order.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        List<T> shuffled = [.. items];
        for (int i = shuffled.Count - 1; i > 0; i--)
        {
            int other = Below(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }
}
