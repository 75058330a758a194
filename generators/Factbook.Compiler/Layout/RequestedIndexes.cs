using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Indexes;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Layout;

/// <summary>Builds the indexes that the schema asks for.</summary>
/// <param name="input">The table.</param>
/// <param name="cancellation">Cancels the work.</param>
internal sealed class RequestedIndexes(TableInput input, CancellationToken cancellation)
{
    /// <summary>The slots of a table by which an index is asked for.</summary>
    /// <param name="table">The table.</param>
    /// <param name="types">The types of the dataset.</param>
    public static IEnumerable<PropertyType> SlotsOf(TableType table, DatasetTypes types) =>
        ReferencePath.SlotsOf(table, types).Where(property => property.IsIndexed && (IsText(property) || IsOrdered(property)));

    /// <summary>Whether a slot holds texts.</summary>
    /// <param name="property">The slot.</param>
    public static bool IsText(PropertyType property) => property.Item is { Kind: ItemKind.Text, IsSlotName: false };

    private static bool IsOrdered(PropertyType property) => !property.IsList
        && (property.Item.IsAmount || property.Item.Kind is ItemKind.Int32 or ItemKind.Int64 or ItemKind.Decimal or ItemKind.Double or ItemKind.DateTime or ItemKind.Time);

    /// <summary>The texts of a slot with their rows.</summary>
    /// <param name="slot">The slot.</param>
    public IEnumerable<(string Text, int Row)> TextsOf(PropertyType slot) =>
        Values(slot).Where(pair => pair.Value is TextValue).Select(pair => (((TextValue)pair.Value).Text, pair.Row));

    /// <summary>The index by the texts of a slot.</summary>
    /// <param name="slot">The slot.</param>
    public TextIndexSection Texts(PropertyType slot) => TextIndexBuilder.Build(TextsOf(slot), cancellation);

    /// <summary>The rows in the order of a slot.</summary>
    /// <param name="slot">The slot.</param>
    public RowOrderSection Order(PropertyType slot)
    {
        if (slot.Item.IsAmount)
        {
            (Quantity Key, int Row)[] amounts = Ordered(slot, AmountOf, AmountOrder.Compare);
            return RowOrderSection.Build([.. amounts.Select(pair => pair.Row)], [.. Enumerable.Range(0, amounts.Length)
                .Where(i => i == 0 || !AmountOrder.AreOfOneKind(amounts[i - 1].Key, amounts[i].Key))]);
        }

        return RowOrderSection.Build([.. slot.Item.Kind == ItemKind.Double
            ? Ordered(slot, value => (double?)(value as DoubleValue)?.Number, (one, other) => one!.Value.CompareTo(other!.Value)).Select(pair => pair.Row)
            : Ordered(slot, NumberOf, (one, other) => one!.Value.CompareTo(other!.Value)).Select(pair => pair.Row)]);
    }

    private (TKey Key, int Row)[] Ordered<TKey>(PropertyType slot, Func<Value, TKey?> keyOf, Comparison<TKey> comparison) =>
        [.. Values(slot)
            .Select(pair => (Key: keyOf(pair.Value)!, pair.Row))
            .Where(pair => pair.Key is not null)
            .OrderBy(pair => pair.Key, Comparer<TKey>.Create(comparison))];

    private static decimal? NumberOf(Value value) => value switch
    {
        IntegerValue integer => integer.Number,
        DecimalValue number => number.Number,
        DateTimeValue moment => moment.Ticks - (moment.OffsetMinutes * TimeSpan.TicksPerMinute),
        TimeValue time => time.Ticks,
        _ => null,
    };

    private Quantity? AmountOf(Value value)
    {
        if (value is not ObjectValue amount || input.Types.FindRecord(amount.ClassName) is not { } record)
        {
            return null;
        }

        return Find(Quantity.Slots.Amount) is DecimalValue number
            ? new Quantity(
                number.Number,
                null,
                Hedge.Exact,
                currency: (Find(Quantity.Slots.Currency) as TextValue)?.Text,
                unit: (Find(Quantity.Slots.Unit) as TextValue)?.Text,
                unitMultiplier: (int?)(Find(Quantity.Slots.UnitMultiplier) as IntegerValue)?.Number)
            {
                PriceBasis = (Find(Quantity.Slots.PriceBasis) as EnumValue)?.Text == "constant" ? PriceBasis.Constant : null,
                PriceYear = (int?)(Find(Quantity.Slots.PriceYear) as IntegerValue)?.Number,
            }
            : null;

        Value? Find(Slot slot) => record.Position(slot) is >= 0 and var position ? amount.Slots[position] : null;
    }

    private IEnumerable<(Value Value, int Row)> Values(PropertyType slot)
    {
        // Classes of rows may have other slots of that name, whose values have no place in the order.
        var width = new ItemWidth(input.Types);
        var positions = ReferencePath.Classes(input.Table, input.Types)
            .Where(record => IsText(slot) || width.Fits(record.Find(slot.Slot), slot))
            .ToDictionary(record => record.ClassName, record => record.Position(slot.Slot), StringComparer.Ordinal);
        for (int row = 0; row < input.Rows.Rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            ObjectValue fact = input.Rows.Rows[row];
            int position = positions.TryGetValue(fact.ClassName, out int known) ? known : -1;
            foreach (Value value in ListValue.ItemsOf(position < 0 ? null : fact.Slots[position]))
            {
                yield return (value, row);
            }
        }
    }
}
