using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Layout.Cells;

namespace Factbook.Compiler.Layout;

/// <summary>Decides how wide the cells of a slot must be for the values that stand in them.</summary>
/// <param name="types">The types of the dataset.</param>
/// <param name="content">The values of the table.</param>
/// <param name="coder">What numbers stand for references, objects and texts.</param>
internal sealed class CellPlanner(DatasetTypes types, TableContent content, ValueCoder coder)
{
    private const int EdtfWidth = 5;
    private const int MomentWidth = 13;
    private const int TimeWidth = 7;

    /// <summary>Plans a cell.</summary>
    /// <param name="item">What the values are.</param>
    /// <param name="values">All values of the slot that are there.</param>
    /// <param name="offset">Where the cell begins in its record.</param>
    /// <param name="isOptional">Whether values may be absent.</param>
    public Cell Plan(ItemType item, IReadOnlyList<Value> values, int offset, bool isOptional) => item.Kind switch
    {
        ItemKind.Text => Number(item, values.Select(value => (long?)coder.CodeOf(value)), offset, isOptional),
        ItemKind.Int32 or ItemKind.Int64 or ItemKind.Date => Number(item, values.Select(NumberOf), offset, isOptional),
        ItemKind.Decimal => new Cell(item, offset, DecimalColumn.Of(values.Select(DecimalOf), isOptional).Width, isOptional),
        ItemKind.Double => new Cell(item, offset, GroupWidth.WidestLong, isOptional),
        ItemKind.DateTime => new Cell(item, offset, MomentWidth, isOptional),
        ItemKind.Time => new Cell(item, offset, TimeWidth, isOptional),
        ItemKind.Boolean => new Cell(item, offset, 1, isOptional),
        ItemKind.Edtf => new Cell(item, offset, EdtfWidth, isOptional, IsInterval: values.Any(IsInterval)),
        ItemKind.Enum => new Cell(item, offset, GroupWidth.Of(GreatestMember(item)), isOptional),
        ItemKind.Reference => new Cell(
            item,
            offset,
            GroupWidth.Of(GreatestCode(values)),
            isOptional,
            TagWidth: item.IsPolymorphic ? GroupWidth.Of(item.Targets.Count) : 0),
        ItemKind.Object => new Cell(
            item,
            offset,
            GroupWidth.Of(item.Classes.Select(name => content.FindObjects(name)?.Instances.Count ?? 0).DefaultIfEmpty().Max()),
            isOptional,
            TagWidth: item.IsPolymorphic ? GroupWidth.Of(item.Classes.Count) : 0),
        _ => new Cell(
            item, offset, GroupWidth.Of(GreatestCode(values)), isOptional, TagWidth: GroupWidth.Of(AnyVariants.Most(types))),
    };

    /// <summary>Plans a cell for values that numbers stand for.</summary>
    /// <param name="item">What the values are: texts or references to one table.</param>
    /// <param name="codes">The numbers, 0 where there is no value.</param>
    /// <param name="offset">Where the cell begins in its record.</param>
    /// <param name="isOptional">Whether values may be absent.</param>
    public static Cell Plan(ItemType item, int[] codes, int offset, bool isOptional) => item.Kind == ItemKind.Text
        ? Number(item, ColumnOf(codes, isOptional), offset)
        : new Cell(item, offset, GroupWidth.Of(codes.DefaultIfEmpty().Max()), isOptional);

    /// <summary>The number that a whole number or a day is stored as, before the least is subtracted.</summary>
    /// <param name="value">The value.</param>
    public static long? NumberOf(Value? value) => value switch
    {
        IntegerValue integer => integer.Number,
        DateValue date => date.Date.DayNumber,
        _ => null,
    };

    /// <summary>The decimal of a value.</summary>
    /// <param name="value">The value.</param>
    public static decimal? DecimalOf(Value? value) => (value as DecimalValue)?.Number;

    /// <summary>The number that stands for a value, 0 for none.</summary>
    /// <param name="value">The value.</param>
    public int CodeOf(Value? value) => value is null ? 0 : coder.CodeOf(value);

    private static bool IsInterval(Value value) => value is EdtfValue { Date.IsInterval: true };

    private static Cell Number(ItemType item, IEnumerable<long?> values, int offset, bool isOptional) =>
        Number(item, NumberColumn.Of(values, isOptional), offset);

    private static Cell Number(ItemType item, NumberColumn column, int offset) =>
        new(item, offset, column.Width, column.IsNullable, column.Minimum);

    // 0 is no value.
    private static NumberColumn ColumnOf(int[] codes, bool isOptional)
    {
        int minimum = int.MaxValue;
        int maximum = 0;
        foreach (int code in codes)
        {
            minimum = code == 0 ? minimum : Math.Min(minimum, code);
            maximum = Math.Max(maximum, code);
        }

        return NumberColumn.Between(minimum, maximum, isOptional);
    }

    // By the schema and not by the values, so that a value of another member does not move the cells behind it.
    private int GreatestMember(ItemType item)
    {
        EquatableArray<EnumMember> members = types.FindEnum(item.ClassName!)?.Members ?? default;
        return members.Count == 0 ? 0 : members.Max(member => member.Number);
    }

    private int GreatestCode(IReadOnlyList<Value> values) =>
        values.Count == 0 ? 0 : values.Max(value => coder.CodeOf(value));
}
