using System;
using System.Linq;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Tests.Encoding.Support;
using Factbook.CompilerServices;
using Xunit;

namespace Factbook.Compiler.Tests.Encoding;

public class SixBitBufferTests
{
    [Theory]
    [InlineData(0, 1, "@")]
    [InlineData(1, 1, "A")]
    [InlineData(62, 1, "~")]
    [InlineData(63, 1, "?")]
    [InlineData(64, 2, "@A")]
    [InlineData(5, 3, "E@@")]
    [InlineData((1 << 30) - 1, 5, "?????")]
    public void A_number_is_its_groups_of_six_bits_the_lowest_first(int value, int width, string bytes)
    {
        var buffer = new SixBitBuffer();

        buffer.Int(value, width);

        Assert.Equal(bytes, System.Text.Encoding.ASCII.GetString(buffer.ToArray()));
        Assert.Equal(value, PinnedData.Of(buffer.ToArray()).Int(0, width));
    }

    [Theory]
    [InlineData(64, 1)]
    [InlineData(-1, 5)]
    [InlineData(1 << 30, 5)]
    [InlineData(0, 0)]
    public void A_number_that_does_not_fit_is_refused(int value, int width) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SixBitBuffer().Int(value, width));

    [Fact]
    public void Each_width_has_its_reader()
    {
        FactData data = Written(buffer => buffer.Int(0x2ABCDEF1, 5));

        Assert.Equal(
            [0x31, 0xEF1 & 0xFFF, 0x2ABCDEF1 & 0x3FFFF, 0x2ABCDEF1 & 0xFFFFFF, 0x2ABCDEF1],
            [.. Enumerable.Range(1, 5).Select(width => data.Int(0, width))]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData(-1)]
    public void Eleven_groups_hold_any_long(long value) =>
        Assert.Equal(value, Written(buffer => buffer.Long(value, 11)).Long(0, 11));

    [Theory]
    [InlineData("0")]
    [InlineData("1.10")]
    [InlineData("1.1")]
    [InlineData("-0.0")]
    [InlineData("-4.770")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("1152921504606846975")]
    [InlineData("1152921504606846976")]
    [InlineData("1234567890.12")]
    [InlineData("-68719476735.9")]
    [InlineData("4398046511104")]
    [InlineData("1000000000000.001")]
    public void A_decimal_keeps_its_scale_and_sign(string text)
    {
        decimal value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        int width = SixBitBuffer.MantissaWidth(value);
        FactData data = Written(buffer =>
        {
            buffer.Decimal(value, width);
            buffer.NullableDecimal(value, 16);
            buffer.NullableDecimal(null, 3);
        });

        Assert.Equal(decimal.GetBits(value), decimal.GetBits(data.Decimal(0, width)));
        Assert.Equal(decimal.GetBits(value), decimal.GetBits(data.NullableDecimal(width + 1, 16)!.Value));
        Assert.Null(data.NullableDecimal(width + 18, 3));
    }

    [Fact]
    public void A_decimal_that_does_not_fit_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SixBitBuffer().Decimal(64, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SixBitBuffer().Decimal(decimal.MaxValue, 10));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-1.5)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.Epsilon)]
    public void A_double_keeps_its_bits(double magnitude)
    {
        double value = -magnitude;
        FactData data = Written(buffer =>
        {
            buffer.Double(value);
            buffer.NullableDouble(value);
            buffer.NullableDouble(null);
        });

        Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(data.Double(0)));
        Assert.Equal(
            BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(data.NullableDouble(11)!.Value));
        Assert.Null(data.NullableDouble(22));
    }

    [Fact]
    public void A_boolean_may_be_absent()
    {
        FactData data = Written(buffer =>
        {
            buffer.Bool(true);
            buffer.Bool(false);
            buffer.NullableBool(null);
            buffer.NullableBool(false);
            buffer.NullableBool(true);
        });

        Assert.True(data.Bool(0));
        Assert.False(data.Bool(1));
        Assert.Equal([null, false, true], Enumerable.Range(2, 3).Select(position => data.NullableBool(position)));
    }

    [Theory]
    [InlineData("2015-05-10")]
    [InlineData("2015~")]
    [InlineData("201X")]
    [InlineData("9999-XX-XX%")]
    public void A_date_is_kept_as_it_was_written(string text)
    {
        var date = EdtfDate.Parse(text);
        FactData data = Written(buffer =>
        {
            buffer.Edtf(date);
            buffer.Edtf(null);
        });

        Assert.Equal(date, data.Edtf(0));
        Assert.Equal(date, data.NullableEdtf(0));
        Assert.Null(data.NullableEdtf(5));
    }

    [Theory]
    [InlineData("2015-05-10/2015-05-12")]
    [InlineData("2021-06-21/..")]
    [InlineData("2021-06-21/")]
    [InlineData("../2020~")]
    [InlineData("2020")]
    public void An_interval_is_kept_as_it_was_written(string text)
    {
        var date = EdtfDate.Parse(text);
        FactData data = Written(buffer =>
        {
            buffer.EdtfInterval(date);
            buffer.EdtfInterval(null);
        });

        Assert.Equal(date, data.EdtfInterval(0));
        Assert.Equal(date, data.NullableEdtfInterval(0));
        Assert.Null(data.NullableEdtfInterval(10));
    }

    [Fact]
    public void An_interval_does_not_fit_into_one_endpoint() =>
        Assert.Throws<ArgumentException>(() => new SixBitBuffer().Edtf(EdtfDate.Parse("2015/2016")));

    [Fact]
    public void Moments_and_times_are_kept_to_the_tick()
    {
        var moment = new DateTimeOffset(2023, 3, 1, 10, 30, 15, 123, TimeSpan.FromMinutes(-570)).AddTicks(7);
        TimeSpan time = TimeSpan.FromDays(1) - TimeSpan.FromTicks(1);
        FactData data = Written(buffer =>
        {
            buffer.Moment(moment);
            buffer.Moment(DateTimeOffset.MaxValue.ToOffset(TimeSpan.Zero));
            buffer.Moment(null);
            buffer.Time(time);
            buffer.Time(TimeSpan.Zero);
            buffer.Time(null);
        });

        Assert.True(moment.EqualsExact(data.Moment(0)));
        Assert.Equal(DateTimeOffset.MaxValue, data.NullableMoment(13));
        Assert.Null(data.NullableMoment(26));
        Assert.Equal(time, data.Time(39));
        Assert.Equal(TimeSpan.Zero, data.NullableTime(46));
        Assert.Null(data.NullableTime(53));
    }

    private static FactData Written(Action<SixBitBuffer> write)
    {
        var buffer = new SixBitBuffer();
        write(buffer);
        return PinnedData.Of(buffer.ToArray());
    }
}
