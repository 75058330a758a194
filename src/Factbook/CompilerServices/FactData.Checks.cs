#if DEBUG
using System;

namespace Factbook.CompilerServices;

/// <content>
/// What only a debug build has: positions that lead out of the data throw. The tests of what is generated run on it.
/// </content>
public readonly unsafe partial struct FactData
{
    partial void Check(long position, long size)
    {
        if (position < 0 || size < 0 || position > _length - size)
        {
            throw new InvalidOperationException($"{size} bytes at {position} are not all within the {_length} of the table.");
        }
    }

    partial void CheckText(byte* text, int length) => Check(text - _start, length);
}
#endif
