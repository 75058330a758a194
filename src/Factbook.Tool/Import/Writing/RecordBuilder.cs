using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Tool.Import.Inference;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Writing;

/// <summary>Makes records of the dataset from records of the input.</summary>
/// <param name="table">The table.</param>
/// <param name="find">Finds the identifier of a record by its class, one of its slots, and the value there.</param>
internal sealed class RecordBuilder(TablePlan table, Func<string, string, string, string?> find)
{
    /// <summary>What the input says of a record.</summary>
    /// <exception cref="ToolException">A value does not fit its slot.</exception>
    public IEnumerable<KeyValuePair<string, Datum>> Parts(InputObject record) => Parts(record, table.Slots);

    /// <summary>What the input says of a record in some of its slots.</summary>
    /// <exception cref="ToolException">A value does not fit its slot.</exception>
    public IEnumerable<KeyValuePair<string, Datum>> Key(InputObject record) => Parts(record, table.Key);

    private IEnumerable<KeyValuePair<string, Datum>> Parts(InputObject owner, IReadOnlyList<SlotPlan> slots)
    {
        foreach (SlotPlan slot in slots)
        {
            if (owner.Find(slot.Column) is { } node && Value(node, owner, slot) is { } value)
            {
                yield return new KeyValuePair<string, Datum>(slot.Name, value);
            }
        }
    }

    private Datum? Value(InputNode node, InputObject owner, SlotPlan slot)
    {
        if (node.IsEmpty)
        {
            return null;
        }

        if (slot.IsKeyed)
        {
            DatumObject keyed = Keyed(owner, slot);
            return keyed.Parts.Count == 0 ? null : keyed;
        }

        if (slot.Kind == ValueKind.Object)
        {
            Datum[] values =
            [
                .. SlotValues.Objects(owner, slot)
                    .Select(value => new DatumObject([.. Parts(value, slot.Parts)]))
                    .Where(value => value.Parts.Count > 0),
            ];
            return Together(values, node, slot);
        }

        Datum[] scalars = node switch
        {
            InputScalar single => Scalar(single, slot) is { } value ? [value] : [],
            InputList list => [.. list.Items.OfType<InputScalar>().Select(item => Scalar(item, slot)).OfType<Datum>()],
            _ => throw table.File.Error(node.Position, $"'{slot.Path}' holds a value with parts here, and its slot takes single values."),
        };
        return Together(scalars, node, slot);
    }

    // A value with one part beside its key stands under the key alone.
    private DatumObject Keyed(InputObject owner, SlotPlan slot)
    {
        SlotPlan key = slot.Parts.First(part => part.IsKey);
        SlotPlan[] others = [.. slot.Parts.Where(part => !part.IsKey)];
        bool isSimple = slot.IsSimple && others is [{ Many: Multiplicity.One, Kind: not ValueKind.Object }];
        var entries = new List<KeyValuePair<string, Datum>>();
        foreach (InputObject value in SlotValues.Objects(owner, slot))
        {
            KeyValuePair<string, Datum>[] parts = [.. Parts(value, others)];
            entries.Add(new(SlotValues.Of(value, key), isSimple && parts.Length == 1 ? parts[0].Value : new DatumObject(parts)));
        }

        return new DatumObject(entries);
    }

    private Datum? Together(Datum[] values, InputNode node, SlotPlan slot) => values.Length == 0 ? null
        : slot.Many != Multiplicity.One ? new DatumList(values)
        : values.Length == 1 ? values[0]
        : throw table.File.Error(node.Position, $"'{slot.Path}' holds a list here, and its slot takes one value.");

    private DatumScalar? Scalar(InputScalar value, SlotPlan slot)
    {
        if (value.IsEmpty || slot.AbsentTexts.Contains(value.Text.Trim()))
        {
            return null;
        }

        string text = slot.Notation.Read(value)
            ?? throw table.File.Error(value.Position, $"'{slot.Path}' takes {slot.Notation.Words}, and here is '{value.Text}'.");
        if (text.Length == 0)
        {
            return null;
        }

        int unstorable = text.AsSpan().IndexOfAny('\0', '\uFFFD');
        if (unstorable >= 0)
        {
            throw table.File.Error(value.Position, $"'{slot.Path}' has the sign U+{(int)text[unstorable]:X4}, which no text of a dataset may have.");
        }

        return slot.Kind == ValueKind.Reference
            ? new DatumScalar(find(slot.Range!, slot.TargetSlot!, text)
                ?? throw table.File.Error(value.Position, $"'{slot.Path}' refers to '{text}', and there is no such record of {slot.Range}."))
            : new DatumScalar(text, slot.Kind is ValueKind.Integer or ValueKind.Decimal or ValueKind.Boolean);
    }
}
