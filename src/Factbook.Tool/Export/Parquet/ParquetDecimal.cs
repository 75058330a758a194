using System;
using System.Numerics;
using Factbook.Compiler.Binding.Values;
using Parquet.Data;
using Parquet.Schema;

namespace Factbook.Tool.Export.Parquet;

/// <summary>
/// A column of decimals: 38 digits, 9 of them after the point, as engines know them, or more where the dataset has more.
/// </summary>
/// <param name="name">The name of the field.</param>
/// <param name="place">The table and the slots, for a message.</param>
internal sealed class ParquetDecimal(string name, string place) : ParquetLeaf<BigDecimal>
{
    private const int Digits = 38;

    private int _scale = 9;
    private int _whole = 1;
    private string _finest = "";
    private string _greatest = "";

    /// <inheritdoc/>
    public override void Measure(Value? value, string record)
    {
        if (value is null || Number(value) is not { } number)
        {
            return;
        }

        int whole = 1;
        for (decimal rest = Math.Truncate(Math.Abs(number)); rest >= 10; rest = Math.Truncate(rest / 10))
        {
            whole++;
        }

        (_whole, _greatest) = whole > _whole ? (whole, record) : (_whole, _greatest);
        (_scale, _finest) = number.Scale > _scale ? (number.Scale, record) : (_scale, _finest);
    }

    /// <inheritdoc/>
    protected override DataField Make() => _whole + _scale <= Digits
        ? new BigDecimalDataField(name, Digits, _scale, isNullable: true)
        : throw new ToolException(
            $"Parquet cannot hold {place}: '{_greatest}' has {_whole} digits before the point and '{_finest}' {_scale} after it, together more than {Digits}.");

    /// <inheritdoc/>
    protected override BigDecimal? Read(Value value) =>
        Number(value) is { } number ? new BigDecimal(Unscaled(number), Digits, _scale) : null;

    // A slot that holds decimals in one class may hold whole numbers in another.
    private static decimal? Number(Value value) => value switch
    {
        DecimalValue number => number.Number,
        IntegerValue number => number.Number,
        _ => null,
    };

    private BigInteger Unscaled(decimal number)
    {
        int[] bits = decimal.GetBits(number);
        var digits = new BigInteger([.. BitConverter.GetBytes(bits[0]), .. BitConverter.GetBytes(bits[1]), .. BitConverter.GetBytes(bits[2]), 0]);
        return (number < 0 ? -digits : digits) * BigInteger.Pow(10, _scale - number.Scale);
    }
}
