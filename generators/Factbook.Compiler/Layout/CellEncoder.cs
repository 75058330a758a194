using System;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Layout.Cells;

namespace Factbook.Compiler.Layout;

/// <summary>Writes values into cells.</summary>
/// <param name="coder">What numbers stand for references, objects and texts.</param>
/// <param name="variants">The kinds of the values of any kind.</param>
internal sealed class CellEncoder(ValueCoder coder, AnyVariants variants)
{
    /// <summary>Writes a value.</summary>
    /// <param name="buffer">Where to: at the cell's place.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="value">The value, or none where the cell is optional.</param>
    public void Write(SixBitBuffer buffer, Cell cell, Value? value)
    {
        switch (cell.Item.Kind)
        {
            case ItemKind.Int32 or ItemKind.Int64 or ItemKind.Date:
                WriteNumber(buffer, cell, CellPlanner.NumberOf(value));
                break;
            case ItemKind.Text:
                WriteCode(buffer, cell, value is null ? 0 : coder.CodeOf(value));
                break;
            case ItemKind.Decimal:
                new DecimalColumn(cell.Width, cell.IsOptional).Write(buffer, CellPlanner.DecimalOf(value));
                break;
            case ItemKind.Double:
                WriteDouble(buffer, cell, (value as DoubleValue)?.Number);
                break;
            case ItemKind.Boolean:
                WriteBoolean(buffer, cell, (value as BooleanValue)?.Truth);
                break;
            case ItemKind.DateTime:
                buffer.Moment(value is DateTimeValue moment
                    ? new DateTimeOffset(moment.Ticks, TimeSpan.FromMinutes(moment.OffsetMinutes))
                    : null);
                break;
            case ItemKind.Time:
                buffer.Time(value is TimeValue time ? new TimeSpan(time.Ticks) : null);
                break;
            case ItemKind.Edtf when cell.IsInterval:
                buffer.EdtfInterval((value as EdtfValue)?.Date);
                break;
            case ItemKind.Edtf:
                buffer.Edtf((value as EdtfValue)?.Date);
                break;
            case ItemKind.Any:
                buffer.Int(value is null ? 0 : variants.NumberOf(variants.ItemOf(value)), cell.TagWidth);
                buffer.Int(value is null ? 0 : coder.CodeOf(value), cell.Width);
                break;
            default:
                WriteCode(buffer, cell, value);
                break;
        }
    }

    /// <summary>Writes a text, or a reference to one table, for which a number stands.</summary>
    /// <param name="buffer">Where to: at the cell's place.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="code">The number, 0 for none.</param>
    public static void WriteCode(SixBitBuffer buffer, Cell cell, int code)
    {
        if (cell.Item.Kind == ItemKind.Text)
        {
            WriteNumber(buffer, cell, code == 0 ? null : code);
        }
        else
        {
            buffer.Int(code, cell.Width);
        }
    }

    private static void WriteNumber(SixBitBuffer buffer, Cell cell, long? value)
    {
        if (cell.IsOptional)
        {
            buffer.NullableLong(value, cell.Width, cell.Minimum);
        }
        else
        {
            buffer.Long(unchecked(value.GetValueOrDefault() - cell.Minimum), cell.Width);
        }
    }

    private static void WriteDouble(SixBitBuffer buffer, Cell cell, double? value)
    {
        if (cell.IsOptional)
        {
            buffer.NullableDouble(value);
        }
        else
        {
            buffer.Double(value.GetValueOrDefault());
        }
    }

    private static void WriteBoolean(SixBitBuffer buffer, Cell cell, bool? value)
    {
        if (cell.IsOptional)
        {
            buffer.NullableBool(value);
        }
        else
        {
            buffer.Bool(value.GetValueOrDefault());
        }
    }

    private void WriteCode(SixBitBuffer buffer, Cell cell, Value? value)
    {
        if (cell.TagWidth > 0)
        {
            buffer.Int(value is null ? 0 : coder.TagOf(cell.Item, value), cell.TagWidth);
        }

        buffer.Int(value is null ? 0 : coder.CodeOf(value), cell.Width);
    }
}
