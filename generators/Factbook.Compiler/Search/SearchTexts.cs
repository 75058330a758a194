using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Search;

/// <summary>The texts that the full-text index of a dataset is made of: all that it depends on.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="Tables">The tables in the order of the schema.</param>
public sealed record SearchTexts(string Namespace, EquatableArray<SearchedTable> Tables)
{
    /// <summary>Gathers the texts.</summary>
    /// <param name="types">The types of the dataset.</param>
    /// <param name="dataset">The rows.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static SearchTexts Of(DatasetTypes types, DatasetModel dataset, CancellationToken cancellation = default) =>
        new(types.Namespace, types.Tables.Select(table => TableOf(types, table, dataset, cancellation)).ToEquatableArray());

    private static SearchedTable TableOf(
        DatasetTypes types, TableType table, DatasetModel dataset, CancellationToken cancellation)
    {
        EquatableArray<ObjectValue> rows = dataset.Tables.FirstOrDefault(rows => rows.RootSlot == table.RootSlot)?.Rows ?? default;
        return new SearchedTable(table.Name, table.Record.Type, rows.Select(row =>
        {
            cancellation.ThrowIfCancellationRequested();
            var texts = new List<SearchedText>();
            AddTexts(types, row, texts);
            return texts.ToEquatableArray();
        }).ToEquatableArray());
    }

    private static void AddTexts(DatasetTypes types, ObjectValue instance, List<SearchedText> texts)
    {
        RecordType record = types.FindRecord(instance.ClassName)!;
        for (int i = 0; i < record.Properties.Count; i++)
        {
            if (record.Properties[i].SearchWeight > 0)
            {
                foreach (Value value in ListValue.ItemsOf(instance.Slots[i]))
                {
                    AddText(types, value, record.Properties[i].SearchWeight, texts);
                }
            }
        }
    }

    // Of a name of its own kind the text counts as a name.
    private static void AddText(DatasetTypes types, Value value, int weight, List<SearchedText> texts)
    {
        switch (value)
        {
            case TextValue text:
                texts.Add(new SearchedText(text.Text, weight));
                break;
            case ObjectValue { ClassName: CoreNames.NameVariant } name when types.FindRecord(name.ClassName) is { } record:
                AddText(types, name.Slots[record.Position("text")]!, weight, texts);
                break;
            case ObjectValue inner:
                AddTexts(types, inner, texts);
                break;
        }
    }
}

/// <summary>A table of a dataset that is searched.</summary>
/// <param name="Name">The static class's name.</param>
/// <param name="Fact">The type of its facts.</param>
/// <param name="Rows">The texts of each row.</param>
public sealed record SearchedTable(string Name, TypeReference Fact, EquatableArray<EquatableArray<SearchedText>> Rows);

/// <summary>A text that is searched.</summary>
/// <param name="Text">The text.</param>
/// <param name="Weight">How often each of its words counts.</param>
public sealed record SearchedText(string Text, int Weight);
