using System.Collections.Generic;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Binding.Index;

/// <summary>
/// Keeps the code names that generated code can have: usable as names of members, and once in their table.
/// </summary>
internal sealed class CodeNames
{
    private readonly HashSet<(string Table, string Name)> _taken = [];

    /// <summary>The row, without its code name where that cannot be used.</summary>
    public ObjectValue Keep(DatasetRow row, ObjectValue value)
    {
        int position = row.Shape.Position(CoreNames.CodeNameSlot);
        if (position < 0
            || value.Slots[position] is not TextValue name
            || (ReservedNames.IsMemberName(name.Text)
                && !ReservedNames.IsReserved(name.Text, row.Table, row.Shape.Definition)
                && _taken.Add((row.Table, name.Text))))
        {
            return value;
        }

        Value?[] slots = value.Slots.AsSpan().ToArray();
        slots[position] = null;
        return value with { Slots = new EquatableArray<Value?>(slots) };
    }
}
