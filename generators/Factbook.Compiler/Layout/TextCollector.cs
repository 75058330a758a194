using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Texts;
using Factbook.Compiler.Hashing;

namespace Factbook.Compiler.Layout;

/// <summary>Gathers every text of a table in its heap, so that the width of a text's position is known before cells are planned.</summary>
internal static class TextCollector
{
    /// <summary>Collects the texts.</summary>
    /// <param name="content">The values of the table.</param>
    public static StringHeapBuilder Collect(TableContent content)
    {
        var heap = new StringHeapBuilder(content.Rows.Sum(group => group.Instances.Count) / 4 * 5);
        foreach (ObjectGroup group in content.Rows.Concat(content.Objects))
        {
            Collect(group, heap, content.Cancellation);
        }

        return heap;
    }

    // Slot by slot: the texts of a slot with few of them stand side by side, and so their positions need few groups.
    private static void Collect(ObjectGroup group, StringHeapBuilder heap, CancellationToken cancellation)
    {
        for (int i = 0; i < group.Record.Properties.Count; i++)
        {
            PropertyType property = group.Record.Properties[i];
            if (property.Slot == group.Record.IdentifierSlot || property.Item.Kind is not (ItemKind.Text or ItemKind.Any))
            {
                continue;
            }

            int[] positions = new int[group.Instances.Count];
            for (int instance = 0; instance < positions.Length; instance++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (group.Instances[instance].Slots[i] is { } value)
                {
                    positions[instance] = Collect(property.Item.Kind, value, heap);
                }
            }

            if (property is { IsList: false, Item.Kind: ItemKind.Text })
            {
                group.Codes.Add(i, positions);
            }
        }
    }

    // The position of a single text; 0 for what is no text, or is several.
    private static int Collect(ItemKind kind, Value value, StringHeapBuilder heap)
    {
        if (value is ListValue list)
        {
            foreach (Value item in list.Items)
            {
                Collect(kind, item, heap);
            }
        }
        else if (kind == ItemKind.Text
            || (kind == ItemKind.Any && value is not (ObjectValue or EnumValue or ReferenceValue)))
        {
            return heap.Add(ContentText.Scalar(value));
        }

        return 0;
    }
}
