namespace Factbook.CompilerServices;

/// <content>
/// Groups of rows by what they refer to: the targets stand in order, and their order is the number of their group.
/// </content>
public readonly unsafe partial struct FactData
{
    /// <summary>The number of the group of a target, by binary search.</summary>
    /// <param name="position">The position of the targets, in ascending order.</param>
    /// <param name="count">The number of targets.</param>
    /// <param name="width">The number of groups of a target, 1 to 5.</param>
    /// <param name="target">The target; a negative one has no group.</param>
    /// <returns>The number of the group, or -1.</returns>
    public int FindGroup(int position, int count, int width, int target)
    {
        int low = 0;
        int high = count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int found = Int(position + (middle * width), width);
            if (found == target)
            {
                return middle;
            }

            if (found < target)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }
}
