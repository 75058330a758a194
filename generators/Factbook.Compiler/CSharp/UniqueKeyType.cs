using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.CSharp;

/// <summary>The index by a unique key.</summary>
/// <param name="Key">The key's name in the schema.</param>
/// <param name="Slots">Its slots.</param>
/// <param name="NullsDiffer">Whether rows that lack a value have no key.</param>
public sealed record UniqueKeyType(string Key, EquatableArray<PropertyType> Slots, bool NullsDiffer)
{
    /// <summary>The name of the index.</summary>
    public string Name => "By" + CSharpName.Pascal(Key);

    /// <summary>Whether several slots make a key, for which there is a struct.</summary>
    public bool IsCompound => Slots.Count > 1;

    /// <summary>The name of the struct.</summary>
    public string StructName => CSharpName.Pascal(Key) + "Key";

    /// <summary>Whether an index can have values of a slot as its keys: not lists, nor value objects, nor values of any kind.</summary>
    /// <param name="slot">The slot.</param>
    public static bool CanHave(PropertyType slot) =>
        !slot.IsList && !slot.Item.IsSlotName && slot.Item.Kind is not (ItemKind.Object or ItemKind.Any);

    /// <summary>Whether a key without a value of a slot exists.</summary>
    /// <param name="slot">The slot.</param>
    public bool IsNullable(PropertyType slot) => slot.IsOptional && IsCompound && !NullsDiffer;

    /// <summary>Whether every key has a number for a slot: a whole number, that of an enum's member or of a fact, or true and false.</summary>
    /// <param name="slot">The slot.</param>
    public bool IsNumber(PropertyType slot) => slot.Item.Kind == ItemKind.Reference
        || (slot.Item.Kind is ItemKind.Int32 or ItemKind.Int64 or ItemKind.Enum or ItemKind.Boolean && !IsNullable(slot));

    /// <summary>The slots in their order, two numbers behind one another together: they are hashed at once.</summary>
    public IEnumerable<PropertyType[]> HashedTogether()
    {
        for (int i = 0; i < Slots.Count; i++)
        {
            bool isPair = i + 1 < Slots.Count && IsNumber(Slots[i]) && IsNumber(Slots[i + 1]);
            yield return isPair ? [Slots[i], Slots[++i]] : [Slots[i]];
        }
    }

    /// <summary>Whether all its slots can be parts of a key.</summary>
    public bool HasIndex => Slots.All(CanHave);
}
