using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Texts;
using Factbook.Compiler.Hashing;

namespace Factbook.Compiler.Layout;

/// <summary>Gathers every text of a table for its heap, so that the width of a text's position is known before cells are planned.</summary>
internal static class TextCollector
{
    /// <summary>Collects the texts.</summary>
    /// <param name="content">The values of the table.</param>
    public static TextNumbers Collect(TableContent content)
    {
        var texts = new TextNumbers(content.Rows.Sum(group => group.Instances.Count) / 4 * 5);
        foreach (ObjectGroup group in content.Rows.Concat(content.Objects))
        {
            Collect(group, texts, content.Cancellation);
        }

        return texts;
    }

    /// <summary>Puts the positions of texts where their numbers are, once the heap is whole.</summary>
    /// <param name="content">The values of the table.</param>
    /// <param name="heap">The heap of these texts.</param>
    public static void Place(TableContent content, StringHeapBuilder heap)
    {
        foreach (int[] codes in content.Rows.Concat(content.Objects).SelectMany(group => group.Codes.Values))
        {
            for (int i = 0; i < codes.Length; i++)
            {
                codes[i] = codes[i] == 0 ? 0 : heap.PositionOf(codes[i]);
            }
        }
    }

    // Slot by slot: the texts of a slot with few of them stand side by side, and so their positions need few groups.
    private static void Collect(ObjectGroup group, TextNumbers texts, CancellationToken cancellation)
    {
        for (int i = 0; i < group.Record.Properties.Count; i++)
        {
            PropertyType property = group.Record.Properties[i];
            if (property.Slot == group.Record.IdentifierSlot || property.Item.Kind is not (ItemKind.Text or ItemKind.Any))
            {
                continue;
            }

            int[] numbers = new int[group.Instances.Count];
            for (int instance = 0; instance < numbers.Length; instance++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (group.Instances[instance].Slots[i] is { } value)
                {
                    numbers[instance] = Collect(property.Item.Kind, value, texts);
                }
            }

            if (property is { IsList: false, Item.Kind: ItemKind.Text })
            {
                group.Codes.Add(i, numbers);
            }
        }
    }

    // The number of a single text; 0 for what is no text, or is several.
    private static int Collect(ItemKind kind, Value value, TextNumbers texts)
    {
        if (value is ListValue list)
        {
            foreach (Value item in list.Items)
            {
                Collect(kind, item, texts);
            }
        }
        else if (kind == ItemKind.Text
            || (kind == ItemKind.Any && value is not (ObjectValue or EnumValue or ReferenceValue)))
        {
            return texts.NumberOf(ContentText.Scalar(value));
        }

        return 0;
    }
}
