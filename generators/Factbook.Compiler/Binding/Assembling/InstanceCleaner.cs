using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Assembling;

/// <summary>
/// Takes out of an instance what cannot be used: values that did not bind, references that lead nowhere.
/// </summary>
/// <param name="dataset">The dataset.</param>
/// <param name="lost">The records that are left out, by what they are called in the dataset.</param>
internal sealed class InstanceCleaner(ResolvedDataset dataset, HashSet<string> lost)
{
    /// <summary>Cleans a row.</summary>
    /// <returns>
    /// The same instance where nothing is to be taken out; <see langword="null"/> where something required is.
    /// </returns>
    public ObjectValue? Clean(DatasetRow row) => Clean(row.Value, row.Shape.Definition);

    private ObjectValue? Clean(ObjectValue instance, ClassDefinition definition)
    {
        dataset.Cancellation.ThrowIfCancellationRequested();
        Value?[]? copy = null;
        for (int i = 0; i < definition.Slots.Count; i++)
        {
            SlotDefinition slot = definition.Slots[i];
            Value? before = instance.Slots[i];
            Value? after = before is null ? null : Clean(before, slot);
            // A list may stand without its items: a source that is missing must not take every fact along that cites it.
            if (after is null && slot is { Required: true, Multivalued: false })
            {
                return null;
            }

            if (!ReferenceEquals(before, after))
            {
                copy ??= instance.Slots.AsSpan().ToArray();
                copy[i] = after;
            }
        }

        return copy is null ? instance : instance with { Slots = new EquatableArray<Value?>(copy) };
    }

    private Value? Clean(Value value, SlotDefinition slot) => value switch
    {
        InvalidValue => null,
        ReferenceValue reference => Clean(reference, slot),
        ObjectValue instance => Clean(instance, dataset.Shape(instance).Definition),
        ListValue list => Clean(list, slot),
        UnresolvedValue unresolved => unresolved.Raw is YamlScalar text ? new TextValue(text.Number, text.Text) : null,
        _ => value,
    };

    /// <summary>Drops the items that cannot stand. A list without items is the same fact as no list.</summary>
    private ListValue? Clean(ListValue list, SlotDefinition slot)
    {
        ReadOnlySpan<Value> items = list.Items.AsSpan();
        List<Value>? kept = null;
        for (int i = 0; i < items.Length; i++)
        {
            Value? item = Clean(items[i], slot);
            if (kept is null && !ReferenceEquals(item, items[i]))
            {
                kept = [.. items.Slice(0, i)];
            }

            if (item is not null)
            {
                kept?.Add(item);
            }
        }

        ListValue result = kept is null ? list : list with { Items = kept.ToEquatableArray() };
        return result.Items.Count == 0 ? null : result;
    }

    private ReferenceValue? Clean(ReferenceValue reference, SlotDefinition slot)
    {
        if (dataset.Find(reference) is not { } target || lost.Contains(reference.Key))
        {
            return null;
        }

        string? range = ReferenceRanges.Match(slot, reference, target.Shape.Definition);
        if (range is null)
        {
            return null;
        }

        return range == reference.RangeClass ? reference : reference with { RangeClass = range };
    }
}
