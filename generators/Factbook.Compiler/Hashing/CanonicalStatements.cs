using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Hashing;

/// <summary>
/// Writes what is stated of a fact, and nothing else: the class, and each slot that has a value, by name. Neither the order of a
/// schema's slots nor slots that no fact uses change it. docs/versioning.md has the form.
/// </summary>
/// <param name="types">The types of the dataset.</param>
internal sealed class CanonicalStatements(DatasetTypes types)
{
    // The slots of each class, named as they are written.
    private readonly Dictionary<string, (int Index, string Name)[]> _slots = new(StringComparer.Ordinal);

    /// <summary>Appends a value with all that it contains, so that different content gives different text.</summary>
    /// <param name="result">What to append to.</param>
    /// <param name="value">The value.</param>
    public void Append(CanonicalText result, Value value)
    {
        switch (value)
        {
            case ListValue list:
                result.Append('[');
                foreach (Value item in list.Items)
                {
                    Append(result, item);
                }

                result.Append(']');
                break;
            case ObjectValue instance:
                result.Append('{');
                result.AppendCounted(instance.ClassName);
                foreach ((int index, string name) in SlotsOf(instance.ClassName))
                {
                    if (instance.Slots[index] is { } stated and not ListValue { Items.Count: 0 })
                    {
                        result.Append(name);
                        Append(result, stated);
                    }
                }

                result.Append('}');
                break;
            default:
                result.AppendCounted(ContentText.Scalar(value));
                break;
        }
    }

    private (int Index, string Name)[] SlotsOf(string className)
    {
        if (!_slots.TryGetValue(className, out (int Index, string Name)[]? slots))
        {
            slots = [.. (types.FindRecord(className)?.Properties ?? default)
                .Select((property, index) => (index, property.Slot))
                .OrderBy(slot => slot.Slot, StringComparer.Ordinal)
                .Select(slot => (slot.index, CanonicalText.Counted(slot.Slot)))];
            _slots.Add(className, slots);
        }

        return slots;
    }
}
