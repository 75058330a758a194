using System.Collections.Generic;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout;

/// <summary>The kinds of values that stand in a table's slots of any kind, numbered from 1 in the order in which they are met.</summary>
/// <param name="types">The types of the dataset.</param>
/// <param name="coder">What numbers stand for references.</param>
internal sealed class AnyVariants(DatasetTypes types, ValueCoder coder)
{
    private static readonly ItemType Text = new(ItemKind.Text, "string", IsValueType: false);

    // Text, integer, decimal, double, truth value, day, moment, time and EDTF.
    private const int ScalarKinds = 9;

    private readonly List<ItemType> _variants = [];

    /// <summary>The most kinds that there can be in a dataset, so that no value moves the cells behind it.</summary>
    /// <param name="types">The types of the dataset.</param>
    public static int Most(DatasetTypes types) =>
        ScalarKinds + types.Enums.Count + types.Tables.Count + types.Classes.Count;

    /// <summary>The kinds.</summary>
    public EquatableArray<ItemType> All => _variants.ToEquatableArray();

    /// <summary>What a value is: an enum value, a reference or an object of its class; every other scalar is stored as text.</summary>
    /// <param name="value">The value.</param>
    public ItemType ItemOf(Value value) => value switch
    {
        EnumValue member => new ItemType(ItemKind.Enum, EnumTypeName(member.EnumName), IsValueType: true, default, member.EnumName),
        ReferenceValue reference => Reference(reference),
        ObjectValue instance => new ItemType(
            ItemKind.Object, types.FindRecord(instance.ClassName)?.PublicType ?? "object", IsValueType: false, default, instance.ClassName),
        TextValue => Text,
        IntegerValue => Text with { Kind = ItemKind.Int64 },
        DecimalValue => Text with { Kind = ItemKind.Decimal },
        DoubleValue => Text with { Kind = ItemKind.Double },
        BooleanValue => Text with { Kind = ItemKind.Boolean },
        DateValue => Text with { Kind = ItemKind.Date },
        DateTimeValue => Text with { Kind = ItemKind.DateTime },
        TimeValue => Text with { Kind = ItemKind.Time },
        EdtfValue => Text with { Kind = ItemKind.Edtf },
        _ => Text,
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
            : Text;

    private string EnumTypeName(string enumName) => types.FindEnum(enumName) is { } type
        ? (type.IsCore ? "global::Factbook." : $"global::{types.Namespace}.") + type.Name
        : "int";
}
