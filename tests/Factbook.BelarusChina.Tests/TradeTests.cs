using Xunit;

namespace Factbook.BelarusChina.Tests;

public class TradeTests
{
    [Fact]
    public void China_s_surplus_of_2024_is_4_77_billion_dollars_as_printed()
    {
        TradeObservation surplus = TradeObservations.ChinaSurplus2024;
        Quantity figure = surplus.Value!;

        Assert.Equal(4.77m, figure.Amount);
        Assert.Equal(9, figure.UnitMultiplier);
        Assert.Equal("USD", figure.Currency);
        Assert.Equal(Hedge.Exact, figure.Hedge);
        Assert.Equal(4_770_000_000m, figure.Value);
        Assert.Equal(3, figure.SignificantDigits);
        Assert.Equal(Flow.Balance, surplus.Flow);
        Assert.Equal(EdtfDate.Parse("2024"), surplus.Period);
        Assert.Equal("para 7", surplus.Cites[0].Locator);
    }

    [Fact]
    public void No_statistic_is_named_so_none_is_filled_in() => Assert.Null(TradeObservations.ChinaSurplus2024.Reporter);

    [Fact]
    public void The_growth_of_the_surplus_is_a_share_and_no_money()
    {
        Quantity growth = TradeObservations.ChinaSurplusGrowth2024.Value!;

        Assert.Equal(47.6m, growth.Amount);
        Assert.Equal("%", growth.Unit);
        Assert.Null(growth.Currency);
        Assert.Equal(Measure.GrowthYoy, TradeObservations.ChinaSurplusGrowth2024.Measure);
    }

    [Fact]
    public void A_rise_without_a_figure_has_no_figure()
    {
        Assert.Null(TradeObservations.ChinaPurchases2024.Value);
        Assert.Equal(Trend.Rising, TradeObservations.ChinaPurchases2024.Trend);
        Assert.True(TradeObservations.ChinaPurchases2024.IsInferred(TradeObservation.Slots.Period));
    }
}
