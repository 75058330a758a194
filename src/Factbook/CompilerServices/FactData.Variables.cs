namespace Factbook.CompilerServices;

/// <content>Numbers of a variable number of groups, one after another: bit 32 of a group says that another follows.</content>
public readonly unsafe partial struct FactData
{
    /// <summary>The number at a position.</summary>
    /// <param name="position">The position of its first byte; behind its last byte afterwards.</param>
    internal int NextVariable(ref int position)
    {
        int value = 0;
        int shift = 0;
        int group;
        do
        {
            // Each byte by itself: lists of numbers are longer than the parts of a large index overlap.
            group = *At(position++) & GroupMask;
            value |= (group & 31) << shift;
            shift += 5;
        }
        while (group >= 32);

        return value;
    }
}
