using System.Collections.Generic;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout;

/// <summary>The kinds of values that stand in a table's slots of any kind, numbered from 1 in the order in which they are met.</summary>
/// <param name="types">The types of the dataset.</param>
/// <param name="coder">What numbers stand for references.</param>
internal sealed class AnyVariants(DatasetTypes types, ValueCoder coder)
{
    // Text, integer, decimal, double, truth value, day, moment, time and EDTF.
    private const int ScalarKinds = 9;

    private readonly List<ItemType> _variants = [];

    /// <summary>The most kinds that there can be in a dataset, so that no value moves the cells behind it.</summary>
    /// <param name="types">The types of the dataset.</param>
    public static int Most(DatasetTypes types) =>
        ScalarKinds + types.Enums.Count + types.Tables.Count + types.Records.Count;

    /// <summary>The kinds.</summary>
    public EquatableArray<ItemType> All => _variants.ToEquatableArray();

    /// <summary>What a value is: an enum value, a reference or an object of its class; every other scalar is stored as text.</summary>
    /// <param name="value">The value.</param>
    public ItemType ItemOf(Value value) => value switch
    {
        EnumValue member when types.FindEnum(member.EnumName) is { } type =>
            new ItemType(ItemKind.Enum, type.Type) { ClassName = member.EnumName },
        ReferenceValue reference => Reference(reference),
        ObjectValue instance when types.FindRecord(instance.ClassName) is { } record =>
            new ItemType(ItemKind.Object, record.Type) { ClassName = instance.ClassName, Classes = EquatableArray.Of(instance.ClassName) },
        TextValue => ItemType.Text,
        IntegerValue => ItemType.Text with { Kind = ItemKind.Int64 },
        DecimalValue => ItemType.Text with { Kind = ItemKind.Decimal },
        DoubleValue => ItemType.Text with { Kind = ItemKind.Double },
        BooleanValue => ItemType.Text with { Kind = ItemKind.Boolean },
        DateValue => ItemType.Text with { Kind = ItemKind.Date },
        DateTimeValue => ItemType.Text with { Kind = ItemKind.DateTime },
        TimeValue => ItemType.Text with { Kind = ItemKind.Time },
        EdtfValue => ItemType.Text with { Kind = ItemKind.Edtf },
        _ => ItemType.Text,
    };

    /// <summary>The number of a kind, which is taken in if it is new.</summary>
    /// <param name="item">The kind.</param>
    public int NumberOf(ItemType item)
    {
        int index = _variants.IndexOf(item);
        if (index < 0)
        {
            index = _variants.Count;
            _variants.Add(item);
        }

        return index + 1;
    }

    // One kind for each table, so that the row alone says which fact is meant.
    private ItemType Reference(ReferenceValue reference) =>
        types.FindReference(reference.RangeClass) is { } item && coder.FindReference(reference) is { } found
            ? item with { Targets = EquatableArray.Of(item.Targets[found.Table]) }
            : ItemType.Text;
}
