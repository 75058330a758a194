using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>Numbers of rows that stand one after another in ascending order. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RowSlice
{
    private readonly FactData _data;
    private readonly int _position;
    private readonly int _rowWidth;

    internal RowSlice(FactData data, int position, int count, int rowWidth)
    {
        _data = data;
        _position = position;
        _rowWidth = rowWidth;
        Count = count;
    }

    internal int Count { get; }

    internal int this[int index] => _data.Int(_position + (index * _rowWidth), _rowWidth);

    internal bool Contains(int row)
    {
        int low = 0;
        int high = Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int found = this[middle];
            if (found == row)
            {
                return true;
            }

            low = found < row ? middle + 1 : low;
            high = found < row ? high : middle - 1;
        }

        return false;
    }
}
