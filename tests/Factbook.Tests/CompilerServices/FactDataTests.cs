using System;
using Factbook.CompilerServices;
using Xunit;

namespace Factbook.Tests.CompilerServices;

/// <summary>The examples of docs/format.md: what each reader makes of bytes that are written out.</summary>
public class FactDataTests
{
    private static readonly FactData Numbers = new FactData("AIAI@@?????~"u8);

    private static readonly FactData Fractions = new FactData("nACnAc@@@"u8);

    private static readonly FactData Texts = new FactData("@@JMinskKМинскGa\U0001F3D9bAMinsk and Beijing"u8);

    private static readonly FactData Keys = new FactData("Jt.obwnrewrne.sbtBbbbbyyyybbbbyyyy"u8);

    [Fact]
    public void A_group_is_the_low_six_bits_of_a_byte()
    {
        Assert.Equal(1, Numbers.Int(0, 1));
        Assert.Equal(63, Numbers.Int(6, 1));
        Assert.Equal(62, Numbers.Int(11, 1));
    }

    [Fact]
    public void The_lowest_group_comes_first()
    {
        Assert.Equal(1 + (9 * 64), Numbers.Int(0, 2));
        Assert.Equal(1 + (9 * 64), Numbers.Int(2, 4));
        Assert.Equal((1 << 30) - 1, Numbers.Int(6, 5));
        Assert.Equal((1L << 30) - 1, Numbers.Long(6, 5));
    }

    [Fact]
    public void Zero_is_no_value_where_one_may_be_absent()
    {
        Assert.Null(Numbers.NullableInt(4, 2, 1992));
        Assert.Equal(1992, Numbers.NullableInt(0, 1, 1992));
        Assert.Equal(-8 + 9 - 1, Numbers.NullableLong(1, 1, -8));
        Assert.True(Numbers.Bool(0));
        Assert.Null(Numbers.NullableBool(4));
        Assert.False(Numbers.NullableBool(0));
    }

    [Fact]
    public void A_decimal_is_its_mantissa_and_its_scale()
    {
        Assert.Equal("1.10", Fractions.Decimal(0, 2).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("-1.10", Fractions.Decimal(3, 2).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(-1.10m, Fractions.NullableDecimal(3, 2));
        Assert.Null(Fractions.NullableDecimal(6, 2));
    }

    [Fact]
    public void A_day_counts_from_the_first_one()
    {
        int first = new CalendarDate(1992, 1, 20).DayNumber;

        Assert.Equal(new CalendarDate(1992, 1, 21), Numbers.Date(0, 1, first));
        Assert.Equal(new CalendarDate(1992, 1, 20), Numbers.NullableDate(0, 1, first));
        Assert.Null(Numbers.NullableDate(4, 1, first));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "Minsk")]
    [InlineData(8, "Минск")]
    [InlineData(19, "a\U0001F3D9")]
    [InlineData(25, "Minsk and Beijing")]
    public void A_text_follows_its_length(int position, string text) => Assert.Equal(text, Texts.Text(position));

    [Fact]
    public void A_key_is_the_length_and_the_blocks_of_an_identifier()
    {
        Assert.Equal("town.brest", Keys.Key(0, 2));
        Assert.Equal("by", Keys.Key(17, 2));
    }

    [Fact]
    public void Readers_need_no_alignment()
    {
        for (int shift = 0; shift < 8; shift++)
        {
            byte[] bytes = GC.AllocateArray<byte>(shift + 17, pinned: true);
            "Jt.obwnrewrne.sbt"u8.CopyTo(bytes.AsSpan(shift));

            Assert.Equal("town.brest", new FactData(bytes).Key(shift, 2));
            GC.KeepAlive(bytes);
        }
    }
}
