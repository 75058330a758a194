namespace Factbook.CompilerServices;

/// <content>Numbers of a variable number of groups, one after another: bit 32 of a group says that another follows.</content>
public readonly unsafe partial struct FactData
{
    /// <summary>The number at a position.</summary>
    /// <param name="position">The position of its first byte; behind its last byte afterwards.</param>
    internal int NextVariable(ref int position)
    {
        byte* start = At(position);
        byte* next = start;
        int value = VariableInt(ref next);
        position += (int)(next - start);
        return value;
    }
}
