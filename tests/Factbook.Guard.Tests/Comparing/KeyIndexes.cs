using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Factbook.Guard.Tests.Model;
using Factbook.Guard.Tests.Reading;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>Looks every row up by its unique keys, and by mixtures of the keys of two rows.</summary>
internal sealed class KeyIndexes(
    DrawnSchema schema, GeneratedDataset generated, DrawnTable table, IReadOnlyList<DrawnRow> rows, Action<string, string, string> report)
{
    public void Compare()
    {
        foreach (DrawnKey key in schema.KeysOf(table.Class))
        {
            if (generated.Index(table.Name, "By" + GeneratedNames.Pascal(key.Name)) is not { } index)
            {
                report(key.Name, "an index by a unique key", "none");
                continue;
            }

            (string Key, DrawnRow Row)[] keyed = [.. rows.Where(row => HasKey(row, key)).Select(row => (KeyText.Of(key, row.Object)!, row))];
            if (!Equals(index.Property("Count"), keyed.Length))
            {
                report(key.Name + ".Count", keyed.Length + "", index.Property("Count") + "");
            }

            foreach ((string _, DrawnRow one) in keyed)
            {
                foreach ((string _, DrawnRow other) in keyed)
                {
                    Compare(key, index, one, other, keyed);
                }
            }
        }
    }

    // The first value of one row with the rest of another: whose that is, if anybody's, is known from what was drawn.
    private void Compare(DrawnKey key, GeneratedIndex index, DrawnRow one, DrawnRow other, IReadOnlyList<(string Key, DrawnRow Row)> keyed)
    {
        var mixed = new DrawnObject("", [.. key.Slots.Select((slot, i) => (slot, (i == 0 ? one : other).Object.Find(slot)))
            .Where(entry => entry.Item2 is not null).Select(entry => (entry.slot, entry.Item2!))]);
        string? text = KeyText.Of(key, mixed);
        DrawnRow? owner = keyed.FirstOrDefault(entry => entry.Key == text).Row;
        object?[] values = [.. key.Slots.Select((slot, i) => Read(i == 0 ? one : other, slot))];
        object sought = key.Slots.Count == 1 ? values[0]! : Struct(index.KeyType, values);
        object? found = index.Fact(sought);
        if (!ReferenceEquals(found, owner is null ? null : generated.Get(table.Name, owner.Id)))
        {
            report($"{key.Name}[{text}]", owner?.Id ?? "none", (found as IFact)?.Id ?? "none");
        }
    }

    private static bool HasKey(DrawnRow row, DrawnKey key) => key.NullsDiffer || key.Slots.Count == 1
        ? key.Slots.All(slot => row.Object.Find(slot) is not null)
        : true;

    private static object Struct(Type type, object?[] values)
    {
        ConstructorInfo constructor = type.GetConstructors().First(found => found.GetParameters().Length == values.Length);
        return constructor.Invoke(values);
    }

    private object? Read(DrawnRow row, string slot)
    {
        object fact = generated.Get(table.Name, row.Id)!;
        return PropertyViews.Of(fact.GetType(), GeneratedNames.Of(slot))[0].GetValue(fact);
    }
}
