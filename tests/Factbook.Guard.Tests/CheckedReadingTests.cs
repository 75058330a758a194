using System;
using Factbook.CompilerServices;
using Xunit;

namespace Factbook.Guard.Tests;

/// <summary>The library that the guard runs on notices each reading beyond the data of a table.</summary>
public sealed class CheckedReadingTests
{
    private static FactData Data => new("AB"u8);

    [Fact]
    public void What_is_within_the_data_is_read() => Assert.Equal(1 + (2 << 6), Data.Int(0, 2));

    [Theory]
    [InlineData(2, 1)]
    [InlineData(1, 2)]
    [InlineData(-1, 1)]
    public void A_number_beyond_the_data_throws(int position, int width)
    {
        Assert.Throws<InvalidOperationException>(() => Data.Int(position, width));
        Assert.Throws<InvalidOperationException>(() => Data.Long(position, width));
    }

    [Fact]
    public void A_text_that_would_end_beyond_the_data_throws() => Assert.Throws<InvalidOperationException>(() => Data.Text(1));
}
