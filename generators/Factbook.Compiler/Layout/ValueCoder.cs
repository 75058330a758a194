using System;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Texts;
using Factbook.Compiler.Hashing;

namespace Factbook.Compiler.Layout;

/// <summary>Gives the numbers that stand for texts, references and objects: a heap position, or one more than a row or an index.</summary>
/// <param name="types">The types of the dataset.</param>
/// <param name="content">The values of the table.</param>
/// <param name="heap">The texts of the table, complete.</param>
/// <param name="targets">The facts that references may name.</param>
internal sealed class ValueCoder(DatasetTypes types, TableContent content, StringHeapBuilder heap, ReferenceTargets targets)
{
    /// <summary>The number that stands for a value in a cell of any kind; 0 where it cannot be found.</summary>
    /// <param name="value">The value.</param>
    public int CodeOf(Value value) => value switch
    {
        ReferenceValue reference => FindReference(reference)?.Row + 1 ?? 0,
        ObjectValue instance => (content.FindObjects(instance.ClassName)?.NumberOf(instance) ?? -1) + 1,
        EnumValue member => types.FindEnum(member.EnumName)?.NumberOf(member.Text) ?? 0,
        _ => heap.Add(ContentText.Scalar(value)),
    };

    /// <summary>The number that says which of the item's tables or classes a value is of, from 1; 0 where none is.</summary>
    /// <param name="item">What the value is.</param>
    /// <param name="value">The value.</param>
    public int TagOf(ItemType item, Value value) => value switch
    {
        ReferenceValue reference => targets.Find(item, reference.Key)?.Table + 1 ?? 0,
        ObjectValue instance => item.Classes.AsSpan().IndexOf(instance.ClassName) + 1,
        _ => 0,
    };

    /// <summary>The table, among its range's tables, and the row that a reference names.</summary>
    /// <param name="reference">The reference.</param>
    public (int Table, int Row)? FindReference(ReferenceValue reference) =>
        types.FindReference(reference.RangeClass) is { } item ? targets.Find(item, reference.Key) : null;
}
