using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;

namespace Factbook.Compiler.Search;

/// <summary>Reads the texts of instances that are searched: their own, those of objects in them, and names of what they refer to.</summary>
internal sealed class SearchTextReader(DatasetTypes types, DatasetModel dataset, CancellationToken cancellation)
{
    private readonly Dictionary<string, TableRows> _tables = dataset.Tables.ToDictionary(table => table.RootSlot);
    private readonly ReferenceTargets _targets = new(dataset.Keys, cancellation);

    /// <summary>The texts of a row.</summary>
    /// <param name="row">The row.</param>
    public EquatableArray<SearchedText> TextsOf(ObjectValue row)
    {
        cancellation.ThrowIfCancellationRequested();
        var texts = new List<SearchedText>();
        AddTexts(row, texts, _targets);
        return texts.ToEquatableArray();
    }

    // What is referred to counts where targets are given.
    private void AddTexts(ObjectValue instance, List<SearchedText> texts, ReferenceTargets? targets)
    {
        RecordType record = types.FindRecord(instance.ClassName)!;
        for (int i = 0; i < record.Properties.Count; i++)
        {
            if (record.Properties[i].SearchWeight > 0)
            {
                foreach (Value value in ListValue.ItemsOf(instance.Slots[i]))
                {
                    AddText(value, record.Properties[i].SearchWeight, texts, targets);
                }
            }
        }
    }

    // A name that is a reference is no name of whoever refers to its owner: two records may be named after each other.
    private void AddText(Value value, int weight, List<SearchedText> texts, ReferenceTargets? targets)
    {
        switch (value)
        {
            case TextValue text:
                texts.Add(new SearchedText(text.Text, weight));
                break;
            // Of a name of its own kind the text counts as a name.
            case ObjectValue { ClassName: CoreNames.NameVariant } name when types.FindRecord(name.ClassName) is { } record && record.Is(CoreNames.NameVariant):
                AddText(name.Slots[record.Position(NameVariant.Slots.Text)]!, weight, texts, targets);
                break;
            case ObjectValue inner:
                AddTexts(inner, texts, targets);
                break;
            // Where the slot takes values of several kinds, its type names no tables.
            case ReferenceValue reference when targets?.Find(reference.Key) is { } target:
                AddNames(_tables[target.RootSlot].Rows[target.Row], weight, texts);
                break;
        }
    }

    // What is referred to lends its names, and nothing else that it says.
    private void AddNames(ObjectValue instance, int weight, List<SearchedText> texts)
    {
        RecordType record = types.FindRecord(instance.ClassName)!;
        for (int i = 0; i < record.Properties.Count; i++)
        {
            if (record.Properties[i].SearchWeight == SearchWeights.OfName)
            {
                foreach (Value value in ListValue.ItemsOf(instance.Slots[i]))
                {
                    AddText(value, weight, texts, targets: null);
                }
            }
        }
    }
}
