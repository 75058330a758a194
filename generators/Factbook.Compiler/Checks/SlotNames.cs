using System.Collections.Generic;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Checks;

/// <summary>Lists of names of slots, as <c>supports</c> and <c>inferred</c> hold them.</summary>
internal static class SlotNames
{
    /// <summary>The names in a list that are no slots of a class.</summary>
    public static IReadOnlyList<TextValue> Unknown(Value? names, ClassShape shape)
    {
        if (names is not ListValue list)
        {
            return [];
        }

        List<TextValue>? unknown = null;
        foreach (Value item in list.Items)
        {
            if (item is TextValue name && shape.Position(name.Text) < 0)
            {
                (unknown ??= []).Add(name);
            }
        }

        return unknown ?? (IReadOnlyList<TextValue>)[];
    }
}
