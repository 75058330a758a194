using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout;

/// <summary>The slots that lead from a row to a reference, through value objects or directly.</summary>
/// <param name="Slots">The slots, each with its index in its class.</param>
/// <param name="Item">What the reference is.</param>
internal sealed record ReferencePath(EquatableArray<(string Slot, int Index)> Slots, ItemType Item)
{
    /// <summary>The path as text: <c>cites.source</c>.</summary>
    public string Text => string.Join(".", Slots.Select(slot => slot.Slot));

    /// <summary>The name of the look-up: <c>Citing</c> for citations, else <c>By</c> and the slots.</summary>
    public string MethodName => Text == "cites.source"
        ? "Citing"
        : "By" + string.Concat(Slots.Select(slot => CSharpName.Pascal(slot.Slot)));

    /// <summary>All paths of a record. A class that contains itself is followed once.</summary>
    /// <param name="record">The record of the rows.</param>
    /// <param name="types">The types of the dataset.</param>
    public static IEnumerable<ReferencePath> AllOf(RecordType record, DatasetTypes types) => From(record, types, [], [record.ClassName]);

    /// <summary>Finds the references at the path's end.</summary>
    /// <param name="row">A row.</param>
    /// <param name="found">Receives them.</param>
    public void Collect(ObjectValue row, List<ReferenceValue> found) => Collect(row, 0, found);

    private static IEnumerable<ReferencePath> From(
        RecordType record, DatasetTypes types, (string Slot, int Index)[] path, string[] classes)
    {
        for (int i = 0; i < record.Properties.Count; i++)
        {
            PropertyType property = record.Properties[i];
            (string Slot, int Index)[] next = [.. path, (property.Slot, i)];
            if (property.Item.Kind == ItemKind.Reference)
            {
                yield return new ReferencePath(next.ToEquatableArray(), property.Item);
            }
            else if (property.Item is { Kind: ItemKind.Object, ClassName: { } className }
                && !classes.Contains(className)
                && types.FindRecord(className) is { } nested)
            {
                foreach (ReferencePath found in From(nested, types, next, [.. classes, className]))
                {
                    yield return found;
                }
            }
        }
    }

    private void Collect(Value? value, int depth, List<ReferenceValue> found)
    {
        switch (value)
        {
            case ListValue list:
                foreach (Value item in list.Items)
                {
                    Collect(item, depth, found);
                }

                break;
            case ObjectValue instance when depth < Slots.Count:
                Collect(instance.Slots[Slots[depth].Index], depth + 1, found);
                break;
            case ReferenceValue reference when depth == Slots.Count:
                found.Add(reference);
                break;
        }
    }
}
